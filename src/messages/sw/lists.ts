import { numbered } from '../intl.ts';

export const stories = (count: number) => numbered(count, 'Habari #');
export const listDescription = (title: string, count: number, edition: string) =>
  `${title}: ${numbered(count, 'habari #')} katika ${edition}.`;
export const nothingHereYet = 'Bado hakuna kitu hapa. Habari za karibuni ziko kwenye ukurasa wa mbele.';
export const withoutDate = 'Bila tarehe';

/** The kinds of topics. For a `Thing` no kind is shown. */
export const topicKinds = {
  Person: 'Mtu',
  Organization: 'Shirika',
  Place: 'Mahali',
  Event: 'Tukio',
  Thing: undefined,
};
export const topicAtHost = <T>(topic: T, host: string) => [topic, ` kwenye ${host}`];
export const relatedTopics = 'Mada zinazohusiana';
export const allTopics = 'Mada zote';

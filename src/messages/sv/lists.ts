/** Lists of stories, and the list of topics. */
import { plural } from '../intl.ts';

export const stories = (count: number) => plural(count, { one: '# artikel', other: '# artiklar' });
export const listDescription = (title: string, count: number, edition: string) =>
  `${title}: ${stories(count)} i ${edition}.`;
export const nothingHereYet = 'Här finns inget än. De senaste artiklarna finns på förstasidan.';
export const withoutDate = 'Utan datum';

/** The kinds of topics. For a `Thing` no kind is shown. */
export const topicKinds = {
  Person: 'Person',
  Organization: 'Organisation',
  Place: 'Plats',
  Event: 'Händelse',
  Thing: undefined,
};
export const topicAtHost = <T>(topic: T, host: string) => [topic, ` på ${host}`];
export const relatedTopics = 'Relaterade ämnen';
export const allTopics = 'Alla ämnen';

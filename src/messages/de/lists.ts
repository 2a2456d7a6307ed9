/** Lists of stories, and the list of topics. */
import { numbered } from '../intl.ts';

export const stories = (count: number) => numbered(count, '# Artikel');
export const listDescription = (title: string, count: number, edition: string) =>
  `${title}: ${stories(count)} in ${edition}.`;
export const nothingHereYet = 'Hier gibt es noch nichts. Die neuesten Artikel finden Sie auf der Startseite.';
export const withoutDate = 'Ohne Datum';

/** The kinds of topics. For a `Thing` no kind is shown. */
export const topicKinds = {
  Person: 'Person',
  Organization: 'Organisation',
  Place: 'Ort',
  Event: 'Ereignis',
  Thing: undefined,
};
export const topicAtHost = <T>(topic: T, host: string) => [topic, ` auf ${host}`];
export const relatedTopics = 'Verwandte Themen';
export const allTopics = 'Alle Themen';

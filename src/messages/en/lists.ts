/** Lists of stories, and the list of topics. */
import { plural } from '../intl.ts';

export const stories = (count: number) => plural(count, { one: '# story', other: '# stories' });
export const listDescription = (title: string, count: number, edition: string) =>
  `${title}: ${stories(count)} in ${edition}.`;
export const nothingHereYet = 'Nothing here yet. The latest stories are on the front page.';
export const withoutDate = 'Without a date';

/** The kinds of topics. For a `Thing` no kind is shown. */
export const topicKinds = {
  Person: 'Person',
  Organization: 'Organization',
  Place: 'Place',
  Event: 'Event',
  Thing: undefined,
};
export const topicAtHost = <T>(topic: T, host: string) => [topic, ` at ${host}`];
export const relatedTopics = 'Related topics';
export const allTopics = 'All topics';

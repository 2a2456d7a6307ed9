/** Lists of stories, and the list of topics. */
import { plural } from '../intl.ts';

export const stories = (count: number) => plural(count, { one: '# artikel', other: '# artikelen' });
export const listDescription = (title: string, count: number, edition: string) =>
  `${title}: ${stories(count)} in ${edition}.`;
export const nothingHereYet = 'Hier staat nog niets. De nieuwste artikelen staan op de voorpagina.';
export const withoutDate = 'Zonder datum';

/** The kinds of topics. For a `Thing` no kind is shown. */
export const topicKinds = {
  Person: 'Persoon',
  Organization: 'Organisatie',
  Place: 'Plaats',
  Event: 'Gebeurtenis',
  Thing: undefined,
};
export const topicAtHost = <T>(topic: T, host: string) => [topic, ` op ${host}`];
export const relatedTopics = 'Verwante onderwerpen';
export const allTopics = 'Alle onderwerpen';

/** Lists of stories, and the list of topics. */
import { plural } from '../intl.ts';

export const stories = (count: number) =>
  plural(count, { one: '# article', many: '# d’articles', other: '# articles' });
export const listDescription = (title: string, count: number, edition: string) =>
  `${title}\u00a0: ${stories(count)} dans ${edition}.`;
export const nothingHereYet = 'Il n’y a encore rien ici. Les derniers articles sont à la une.';
export const withoutDate = 'Sans date';

/** The kinds of topics. For a `Thing` no kind is shown. */
export const topicKinds = {
  Person: 'Personnalité',
  Organization: 'Organisation',
  Place: 'Lieu',
  Event: 'Événement',
  Thing: undefined,
};
export const topicAtHost = <T>(topic: T, host: string) => [topic, ` sur ${host}`];
export const relatedTopics = 'Sujets associés';
export const allTopics = 'Tous les sujets';

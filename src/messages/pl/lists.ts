/** Lists of stories, and the list of topics. */
import { plural } from '../intl.ts';

export const stories = (count: number) =>
  plural(count, { one: '# artykuł', few: '# artykuły', many: '# artykułów', other: '# artykułu' });
export const listDescription = (title: string, count: number, edition: string) =>
  `${title}: ${stories(count)} w serwisie ${edition}.`;
export const nothingHereYet = 'Jeszcze nic tu nie ma. Najnowsze artykuły są na stronie głównej.';
export const withoutDate = 'Bez daty';

/** The kinds of topics. For a `Thing` no kind is shown. */
export const topicKinds = {
  Person: 'Osoba',
  Organization: 'Organizacja',
  Place: 'Miejsce',
  Event: 'Wydarzenie',
  Thing: undefined,
};
export const topicAtHost = <T>(topic: T, host: string) => [topic, ` w serwisie ${host}`];
export const relatedTopics = 'Powiązane tematy';
export const allTopics = 'Wszystkie tematy';

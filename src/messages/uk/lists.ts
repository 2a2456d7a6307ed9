/** Lists of stories, and the list of topics. */
import { plural } from '../intl.ts';

export const stories = (count: number) =>
  plural(count, { one: '# матеріал', few: '# матеріали', many: '# матеріалів', other: '# матеріалу' });
export const listDescription = (title: string, count: number, edition: string) =>
  `${title}: ${stories(count)} у виданні «${edition}».`;
export const nothingHereYet = 'Тут поки що нічого немає. Найновіші матеріали — на головній сторінці.';
export const withoutDate = 'Без дати';

/** The kinds of topics. For a `Thing` no kind is shown. */
export const topicKinds = {
  Person: 'Особа',
  Organization: 'Організація',
  Place: 'Місце',
  Event: 'Подія',
  Thing: undefined,
};
export const topicAtHost = <T>(topic: T, host: string) => [topic, ` на ${host}`];
export const relatedTopics = 'Пов’язані теми';
export const allTopics = 'Усі теми';

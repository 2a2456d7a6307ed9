/** Lists of stories, and the list of topics. */
import { plural } from '../intl.ts';

export const stories = (count: number) =>
  plural(count, { one: '# материал', few: '# материала', many: '# материалов', other: '# материала' });
export const listDescription = (title: string, count: number, edition: string) =>
  `${title}: ${stories(count)} в издании «${edition}».`;
export const nothingHereYet = 'Здесь пока ничего нет. Самые свежие материалы — на главной странице.';
export const withoutDate = 'Без даты';

/** The kinds of topics. For a `Thing` no kind is shown. */
export const topicKinds = {
  Person: 'Человек',
  Organization: 'Организация',
  Place: 'Место',
  Event: 'Событие',
  Thing: undefined,
};
export const topicAtHost = <T>(topic: T, host: string) => [topic, ` на ${host}`];
export const relatedTopics = 'Связанные темы';
export const allTopics = 'Все темы';

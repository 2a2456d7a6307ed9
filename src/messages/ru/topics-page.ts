/** The page of all topics. */
import { plural } from '../intl.ts';

export const description = (edition: string) => `Люди, места и темы издания «${edition}».`;
export const topicCount = (count: number) =>
  plural(count, { one: '# тема', few: '# темы', many: '# тем', other: '# темы' });
export const noTopicsYet = 'У материалов этого выпуска пока нет тем. Самые свежие материалы — на главной странице.';

/** The page of all topics. */
import { plural } from '../intl.ts';

export const description = (edition: string) => `Люди, місця й теми видання «${edition}».`;
export const topicCount = (count: number) =>
  plural(count, { one: '# тема', few: '# теми', many: '# тем', other: '# теми' });
export const noTopicsYet = 'Матеріали цього випуску ще не мають тем. Найновіші матеріали — на головній сторінці.';

/** The page of all topics. */
import { plural } from '../intl.ts';

export const description = (edition: string) => `Ludzie, miejsca i tematy w serwisie ${edition}.`;
export const topicCount = (count: number) =>
  plural(count, { one: '# temat', few: '# tematy', many: '# tematów', other: '# tematu' });
export const noTopicsYet = 'Artykuły w tym wydaniu nie mają jeszcze tematów. Najnowsze są na stronie głównej.';

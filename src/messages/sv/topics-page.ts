/** The page of all topics. */
import { plural } from '../intl.ts';

export const description = (edition: string) => `Personer, platser och ämnen i ${edition}.`;
export const topicCount = (count: number) => plural(count, { one: '# ämne', other: '# ämnen' });
export const noTopicsYet =
  'Ingen artikel i den här utgåvan har något ämne än. De senaste artiklarna finns på förstasidan.';

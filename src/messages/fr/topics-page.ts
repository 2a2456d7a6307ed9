/** The page of all topics. */
import { plural } from '../intl.ts';

export const description = (edition: string) => `${edition}\u00a0: personnalités, lieux et sujets.`;
export const topicCount = (count: number) => plural(count, { one: '# sujet', many: '# de sujets', other: '# sujets' });
export const noTopicsYet =
  'Aucun article de cette édition n’est encore associé à un sujet. Les derniers articles sont à la une.';

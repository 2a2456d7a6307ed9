/** The page of all topics. */
import { plural } from '../intl.ts';

export const description = (edition: string) => `${edition} کی شخصیات، مقامات اور موضوعات۔`;
export const topicCount = (count: number) => plural(count, { one: '# موضوع', other: '# موضوعات' });
export const noTopicsYet = 'اس شمارے کی کسی خبر کا ابھی کوئی موضوع نہیں۔ تازہ ترین خبریں صفحۂ اول پر ہیں۔';

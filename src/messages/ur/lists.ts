/** Lists of stories, and the list of topics. */
import { plural } from '../intl.ts';

export const stories = (count: number) => plural(count, { one: '# خبر', other: '# خبریں' });
export const listDescription = (title: string, count: number, edition: string) =>
  `${edition} پر ${title}: ${stories(count)}۔`;
export const nothingHereYet = 'یہاں ابھی کچھ نہیں۔ تازہ ترین خبریں صفحۂ اول پر ہیں۔';
export const withoutDate = 'بغیر تاریخ';

/** The kinds of topics. For a `Thing` no kind is shown. */
export const topicKinds = {
  Person: 'شخصیت',
  Organization: 'ادارہ',
  Place: 'مقام',
  Event: 'واقعہ',
  Thing: undefined,
};
export const topicAtHost = <T>(topic: T, host: string) => [`${host} پر `, topic];
export const relatedTopics = 'متعلقہ موضوعات';
export const allTopics = 'تمام موضوعات';

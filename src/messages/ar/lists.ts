/** Lists of stories, and the list of topics. */
import { plural } from '../intl.ts';

export const stories = (count: number) =>
  plural(count, {
    zero: 'لا أخبار',
    one: 'خبر واحد',
    two: 'خبران',
    few: '# أخبار',
    many: '# خبرًا',
    other: '# خبر',
  });
export const listDescription = (title: string, count: number, edition: string) =>
  `${title}: ${stories(count)} في ${edition}.`;
export const nothingHereYet = 'لا شيء هنا بعد. أحدث الأخبار في الصفحة الرئيسية.';
export const withoutDate = 'بلا تاريخ';

/** The kinds of topics. For a `Thing` no kind is shown. */
export const topicKinds = {
  Person: 'شخصية',
  Organization: 'مؤسسة',
  Place: 'مكان',
  Event: 'حدث',
  Thing: undefined,
};
export const topicAtHost = <T>(topic: T, host: string) => [topic, ` على ${host}`];
export const relatedTopics = 'مواضيع ذات صلة';
export const allTopics = 'كل المواضيع';

/** The page of all topics. */
import { plural } from '../intl.ts';

export const description = (edition: string) => `الشخصيات والأماكن والمواضيع في ${edition}.`;
export const topicCount = (count: number) =>
  plural(count, {
    zero: 'لا مواضيع',
    one: 'موضوع واحد',
    two: 'موضوعان',
    few: '# مواضيع',
    many: '# موضوعًا',
    other: '# موضوع',
  });
export const noTopicsYet = 'لا مواضيع لأخبار هذا العدد بعد. أحدث الأخبار في الصفحة الرئيسية.';

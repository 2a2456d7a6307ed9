/** The search page, once JavaScript runs: field, filters, results. */
import { listParts, plural } from '../intl.ts';

export const fieldLabel = 'الفاظ، نام، یا واوین میں کوئی فقرہ';
export const search = 'تلاش';
export const tips = 'نتائج لکھتے ہی نظر آتے ہیں اور املا کی معمولی غلطیاں چل جاتی ہیں۔ ہوبہو فقرے کے لیے واوین لگائیں۔';
export const recentSearches = 'حالیہ تلاش';
export const clearRecentSearches = 'حالیہ تلاش صاف کریں';
export const topics = 'موضوعات';
export const allTopics = 'تمام موضوعات';

export const section = 'سیکشن';
export const allSections = 'تمام سیکشن';
export const topic = 'موضوع';
export const firstDay = 'کب سے';
export const lastDay = 'کب تک';
export const clearFilters = 'فلٹر صاف کریں';
export const daysReversed = 'پہلا دن آخری دن کے بعد ہے، اس لیے کوئی خبر نہیں ملتی۔';
export const undatedLeftOut = 'بغیر تاریخ کی خبریں شامل نہیں۔';
export const topicNotInEdition = (slug: string) => `${slug} (اس شمارے میں نہیں)`;

export const stories = (count: number) => plural(count, { one: '# خبر', other: '# خبریں' });
export const storiesOrMore = (count: number) => plural(count, { one: '# یا زیادہ خبریں', other: '# یا زیادہ خبریں' });
export const showing = <T>(typed: T, replacements: readonly T[]) => [
  typed,
  ' کا کوئی نتیجہ نہیں ملا۔ اب ',
  ...listParts(replacements),
  ' کے نتائج دکھائے جا رہے ہیں۔',
];
export const closestMatches = 'کسی خبر میں یہ سب الفاظ نہیں۔ قریب ترین نتائج:';
export const noExactPhrase = 'ہوبہو یہ فقرہ نہیں ملا۔ ان خبروں میں سب الفاظ موجود ہیں۔';
export const showMore = 'مزید خبریں دکھائیں';
export const endOfList = 'فہرست یہیں تک ہے۔ نتائج محدود کرنے کے لیے کوئی لفظ بڑھائیں۔';

export const noResultsFor = <T>(words: T) => [words, ' کا کوئی نتیجہ نہیں ملا۔'];
export const noResultsInFilters = <T>(words: T) => ['ان فلٹروں کے ساتھ ', words, ' کا کوئی نتیجہ نہیں ملا۔'];
export const noStoriesInFilters = 'ان فلٹروں کے ساتھ کوئی خبر نہیں ملی۔';
/** For announcements, which have no elements. */
export const quoted = (words: string) => `“${words}”`;
export const tryOtherWords = 'دوسرے الفاظ یا اسی چیز کا کوئی اور نام آزمائیں۔';
export const tryWithoutQuotes = 'واوین کے بغیر یا دوسرے الفاظ سے تلاش کریں۔';
export const tryWithoutFilters = 'فلٹر صاف کریں یا دوسرے الفاظ آزمائیں۔';
export const tryOtherFilters = 'فلٹر صاف کریں یا دوسرے فلٹر چنیں۔';
export const seeAllStories = 'تمام خبریں دیکھیں';

export const searching = 'تلاش جاری ہے…';
export const offline = 'آپ آف لائن ہیں اور یہ الفاظ آف لائن دستیاب نہیں۔';
export const damaged = 'تلاش کا اشاریہ ٹھیک سے لوڈ نہیں ہوا۔';
export const tryAgain = 'دوبارہ کوشش کریں';

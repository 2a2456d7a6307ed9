/** The search page, once JavaScript runs: field, filters, results. */
import { listParts, plural } from '../intl.ts';

export const fieldLabel = 'كلمات أو أسماء أو عبارة بين علامتي تنصيص';
export const search = 'بحث';
export const tips =
  'تظهر النتائج أثناء الكتابة، ولا تضر الأخطاء الإملائية البسيطة. للبحث عن عبارة بنصها، توضع بين علامتي تنصيص.';
export const recentSearches = 'عمليات البحث الأخيرة';
export const clearRecentSearches = 'مسح عمليات البحث الأخيرة';
export const topics = 'المواضيع';
export const allTopics = 'كل المواضيع';

export const section = 'القسم';
export const allSections = 'كل الأقسام';
export const topic = 'الموضوع';
export const firstDay = 'من';
export const lastDay = 'إلى';
export const clearFilters = 'مسح التصفية';
export const daysReversed = 'تاريخ البداية بعد تاريخ النهاية، لذا لا توجد نتائج.';
export const undatedLeftOut = 'لا تشمل النتائج الأخبار التي ليس لها تاريخ.';
export const topicNotInEdition = (slug: string) => `${slug} (ليس في هذا العدد)`;

export const stories = (count: number) =>
  plural(count, {
    zero: 'لا أخبار',
    one: 'خبر واحد',
    two: 'خبران',
    few: '# أخبار',
    many: '# خبرًا',
    other: '# خبر',
  });
export const storiesOrMore = (count: number) =>
  plural(count, {
    zero: '# خبر أو أكثر',
    one: 'خبر واحد أو أكثر',
    two: 'خبران أو أكثر',
    few: '# أخبار أو أكثر',
    many: '# خبرًا أو أكثر',
    other: '# خبر أو أكثر',
  });
export const showing = <T>(typed: T, replacements: readonly T[]) => [
  'لا نتائج للبحث عن ',
  typed,
  '. تُعرض نتائج البحث عن ',
  ...listParts(replacements),
  '.',
];
export const closestMatches = 'لا خبر يضم كل هذه الكلمات. أقرب النتائج:';
export const noExactPhrase = 'لا تطابق تامًّا. هذه الأخبار تضم كل الكلمات.';
export const showMore = 'عرض مزيد من الأخبار';
export const endOfList = 'هذا كل ما يُعرض. إضافة كلمة أخرى تضيّق البحث.';

export const noResultsFor = <T>(words: T) => ['لا نتائج للبحث عن ', words, '.'];
export const noResultsInFilters = <T>(words: T) => ['لا نتائج للبحث عن ', words, ' بهذه التصفية.'];
export const noStoriesInFilters = 'لا أخبار تطابق هذه التصفية.';
/** For announcements, which have no elements. */
export const quoted = (words: string) => `«${words}»`;
export const tryOtherWords = 'يمكن تجربة كلمات أخرى، أو اسم آخر للشيء نفسه.';
export const tryWithoutQuotes = 'يمكن تجربة البحث دون علامتي التنصيص، أو بكلمات أخرى.';
export const tryWithoutFilters = 'يمكن تجربة البحث دون تصفية، أو بكلمات أخرى.';
export const tryOtherFilters = 'يمكن تجربة البحث دون تصفية، أو بتصفية أخرى.';
export const seeAllStories = 'عرض كل الأخبار';

export const searching = 'جارٍ البحث…';
export const offline = 'الاتصال بالإنترنت مقطوع، وهذه الكلمات غير متاحة دون اتصال.';
export const damaged = 'لم يُحمَّل فهرس البحث كما ينبغي.';
export const tryAgain = 'إعادة المحاولة';

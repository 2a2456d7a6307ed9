/** The search page, once JavaScript runs: field, filters, results. */
import { listParts, numbered } from '../intl.ts';

export const fieldLabel = 'کلمه‌ها، نام‌ها یا عبارتی در گیومه';
export const search = 'جستجو';
export const tips =
  'نتایج همزمان با نوشتن شما دیده می‌شود و غلط‌های تایپی کوچک مهم نیست. عبارت دقیق را در گیومه بنویسید.';
export const recentSearches = 'جستجوهای اخیر';
export const clearRecentSearches = 'پاک کردن جستجوهای اخیر';
export const topics = 'موضوعات';
export const allTopics = 'همهٔ موضوعات';

export const section = 'بخش';
export const allSections = 'همهٔ بخش‌ها';
export const topic = 'موضوع';
export const firstDay = 'از';
export const lastDay = 'تا';
export const clearFilters = 'پاک کردن فیلترها';
export const daysReversed = 'روز اول بعد از روز آخر است، پس مطلبی پیدا نمی‌شود.';
export const undatedLeftOut = 'مطالب بدون تاریخ در نتایج نیست.';
export const topicNotInEdition = (slug: string) => `${slug} (در این شماره نیست)`;

export const stories = (count: number) => numbered(count, '# مطلب');
export const storiesOrMore = (count: number) => numbered(count, '# مطلب یا بیشتر');
export const showing = <T>(typed: T, replacements: readonly T[]) => [
  'نتیجه‌ای برای ',
  typed,
  ' پیدا نشد. نتایج ',
  ...listParts(replacements),
  ' را می‌بینید.',
];
export const closestMatches = 'هیچ مطلبی همهٔ این کلمه‌ها را ندارد. نزدیک‌ترین نتایج:';
export const noExactPhrase = 'عین این عبارت پیدا نشد. این مطالب همهٔ کلمه‌ها را دارد.';
export const showMore = 'نمایش مطالب بیشتر';
export const endOfList = 'فهرست ما همین است. برای محدود کردن نتایج، کلمه‌ای اضافه کنید.';

export const noResultsFor = <T>(words: T) => ['نتیجه‌ای برای ', words, ' پیدا نشد.'];
export const noResultsInFilters = <T>(words: T) => ['نتیجه‌ای برای ', words, ' با این فیلترها پیدا نشد.'];
export const noStoriesInFilters = 'مطلبی با این فیلترها پیدا نشد.';
/** For announcements, which have no elements. */
export const quoted = (words: string) => `«${words}»`;
export const tryOtherWords = 'کلمه‌های دیگر یا نام دیگری برای همان چیز را امتحان کنید.';
export const tryWithoutQuotes = 'بدون گیومه یا با کلمه‌های دیگر امتحان کنید.';
export const tryWithoutFilters = 'فیلترها را پاک کنید یا کلمه‌های دیگر را امتحان کنید.';
export const tryOtherFilters = 'فیلترها را پاک کنید یا فیلترهای دیگری انتخاب کنید.';
export const seeAllStories = 'دیدن همهٔ مطالب';

export const searching = 'در حال جستجو…';
export const offline = 'به اینترنت وصل نیستید و این کلمه‌ها آفلاین در دسترس نیست.';
export const damaged = 'نمایهٔ جستجو درست بارگیری نشد.';
export const tryAgain = 'تلاش دوباره';

/** Parts of every page: its title, header, sections, footer and page numbers. */
import { formatNumber, numbered } from '../intl.ts';

export const pageTitle = (page: string, edition: string) => `${page} | ${edition}`;
export const pageTitleNumbered = (title: string, page: number) => `${title}، صفحهٔ ${formatNumber(page)}`;

export const skipToContent = 'رفتن به محتوا';
export const backToTop = 'بازگشت به بالا';
export const frontPage = 'صفحهٔ اول';
export const allStories = 'همهٔ مطالب';
export const topics = 'موضوعات';
export const rssFeed = 'خوراک RSS';

/** Names of the navigation landmarks, for screen readers. */
export const sectionsNavigation = 'بخش‌ها';
export const editionNavigation = 'این شماره';
export const pagesNavigation = 'صفحه‌ها';

export const storiesInEdition = (stories: number) => numbered(stories, '# مطلب در این شماره');

export const publishedBy = <T>(publisher: T) => ['ناشر: ', publisher];

export const previousPage = 'صفحهٔ قبل';
export const nextPage = 'صفحهٔ بعد';
export const pageOfPages = (page: number, pages: number) => `صفحهٔ ${formatNumber(page)} از ${formatNumber(pages)}`;

export const goToFrontPage = 'رفتن به صفحهٔ اول';
export const tryAgain = 'تلاش دوباره';
export const partFailed = 'نمایش این قسمت صفحه ممکن نشد.';

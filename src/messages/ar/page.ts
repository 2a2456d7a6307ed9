/** Parts of every page: its title, header, sections, footer and page numbers. */
import { formatNumber, plural } from '../intl.ts';

export const pageTitle = (page: string, edition: string) => `${page} | ${edition}`;
export const pageTitleNumbered = (title: string, page: number) => `${title}، صفحة ${formatNumber(page)}`;

export const skipToContent = 'الانتقال إلى المحتوى';
export const backToTop = 'العودة إلى الأعلى';
export const frontPage = 'الرئيسية';
export const allStories = 'كل الأخبار';
export const topics = 'المواضيع';
export const rssFeed = 'خلاصة RSS';

/** Names of the navigation landmarks, for screen readers. */
export const sectionsNavigation = 'الأقسام';
export const editionNavigation = 'العدد';
export const pagesNavigation = 'الصفحات';

export const storiesInEdition = (stories: number) =>
  plural(stories, {
    zero: 'لا أخبار في هذا العدد',
    one: 'خبر واحد في هذا العدد',
    two: 'خبران في هذا العدد',
    few: '# أخبار في هذا العدد',
    many: '# خبرًا في هذا العدد',
    other: '# خبر في هذا العدد',
  });

export const publishedBy = <T>(publisher: T) => ['الناشر: ', publisher];

export const previousPage = 'الصفحة السابقة';
export const nextPage = 'الصفحة التالية';
export const pageOfPages = (page: number, pages: number) => `صفحة ${formatNumber(page)} من ${formatNumber(pages)}`;

export const goToFrontPage = 'الانتقال إلى الصفحة الرئيسية';
export const tryAgain = 'إعادة المحاولة';
export const partFailed = 'تعذّر عرض هذا الجزء من الصفحة.';

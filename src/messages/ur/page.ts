/** Parts of every page: its title, header, sections, footer and page numbers. */
import { formatNumber, plural } from '../intl.ts';

export const pageTitle = (page: string, edition: string) => `${page} | ${edition}`;
export const pageTitleNumbered = (title: string, page: number) => `${title}، صفحہ ${formatNumber(page)}`;

export const skipToContent = 'مواد پر جائیں';
export const backToTop = 'اوپر واپس جائیں';
export const frontPage = 'صفحۂ اول';
export const allStories = 'تمام خبریں';
export const topics = 'موضوعات';
export const rssFeed = 'RSS فیڈ';

/** Names of the navigation landmarks, for screen readers. */
export const sectionsNavigation = 'سیکشن';
export const editionNavigation = 'شمارہ';
export const pagesNavigation = 'صفحات';

export const storiesInEdition = (stories: number) =>
  plural(stories, { one: 'اس شمارے میں # خبر', other: 'اس شمارے میں # خبریں' });

export const publishedBy = <T>(publisher: T) => ['ناشر: ', publisher];

export const previousPage = 'پچھلا صفحہ';
export const nextPage = 'اگلا صفحہ';
export const pageOfPages = (page: number, pages: number) => `صفحہ ${formatNumber(page)} از ${formatNumber(pages)}`;

export const goToFrontPage = 'صفحۂ اول پر جائیں';
export const tryAgain = 'دوبارہ کوشش کریں';
export const partFailed = 'صفحے کا یہ حصہ دکھایا نہیں جا سکا۔';

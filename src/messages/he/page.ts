/** Parts of every page: its title, header, sections, footer and page numbers. */
import { formatNumber, plural } from '../intl.ts';

export const pageTitle = (page: string, edition: string) => `${page} | ${edition}`;
export const pageTitleNumbered = (title: string, page: number) => `${title}, דף ${formatNumber(page)}`;

export const skipToContent = 'דילוג לתוכן';
export const backToTop = 'חזרה למעלה';
export const frontPage = 'דף הבית';
export const allStories = 'כל הכתבות';
export const topics = 'נושאים';
export const rssFeed = 'ערוץ RSS';

/** Names of the navigation landmarks, for screen readers. */
export const sectionsNavigation = 'מדורים';
export const editionNavigation = 'הגיליון';
export const pagesNavigation = 'דפים';

export const storiesInEdition = (stories: number) =>
  plural(stories, {
    one: 'כתבה אחת בגיליון הזה',
    two: 'שתי כתבות בגיליון הזה',
    other: '# כתבות בגיליון הזה',
  });

export const publishedBy = <T>(publisher: T) => ['מו״ל: ', publisher];

export const previousPage = 'הדף הקודם';
export const nextPage = 'הדף הבא';
export const pageOfPages = (page: number, pages: number) => `דף ${formatNumber(page)} מתוך ${formatNumber(pages)}`;

export const goToFrontPage = 'מעבר לדף הבית';
export const tryAgain = 'ניסיון חוזר';
export const partFailed = 'לא ניתן להציג את החלק הזה של הדף.';

/** Parts of every page: its title, header, sections, footer and page numbers. */
import { formatNumber, plural } from '../intl.ts';

export const pageTitle = (page: string, edition: string) => `${page} | ${edition}`;
export const pageTitleNumbered = (title: string, page: number) => `${title}, strona ${formatNumber(page)}`;

export const skipToContent = 'Przejdź do treści';
export const backToTop = 'Wróć na górę';
export const frontPage = 'Strona główna';
export const allStories = 'Wszystkie artykuły';
export const topics = 'Tematy';
export const rssFeed = 'Kanał RSS';

/** Names of the navigation landmarks, for screen readers. */
export const sectionsNavigation = 'Działy';
export const editionNavigation = 'Wydanie';
export const pagesNavigation = 'Strony';

export const storiesInEdition = (stories: number) =>
  plural(stories, {
    one: '# artykuł w tym wydaniu',
    few: '# artykuły w tym wydaniu',
    many: '# artykułów w tym wydaniu',
    other: '# artykułu w tym wydaniu',
  });

export const publishedBy = <T>(publisher: T) => ['Wydawca: ', publisher];

export const previousPage = 'Poprzednia strona';
export const nextPage = 'Następna strona';
export const pageOfPages = (page: number, pages: number) => `Strona ${formatNumber(page)} z ${formatNumber(pages)}`;

export const goToFrontPage = 'Przejdź na stronę główną';
export const tryAgain = 'Spróbuj ponownie';
export const partFailed = 'Nie udało się wyświetlić tej części strony.';

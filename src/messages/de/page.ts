/** Parts of every page: its title, header, sections, footer and page numbers. */
import { formatNumber, numbered } from '../intl.ts';

export const pageTitle = (page: string, edition: string) => `${page} | ${edition}`;
export const pageTitleNumbered = (title: string, page: number) => `${title}, Seite ${formatNumber(page)}`;

export const skipToContent = 'Zum Inhalt springen';
export const backToTop = 'Zum Seitenanfang';
export const frontPage = 'Startseite';
export const allStories = 'Alle Artikel';
export const topics = 'Themen';
export const rssFeed = 'RSS-Feed';

/** Names of the navigation landmarks, for screen readers. */
export const sectionsNavigation = 'Ressorts';
export const editionNavigation = 'Ausgabe';
export const pagesNavigation = 'Seiten';

export const storiesInEdition = (stories: number) => numbered(stories, '# Artikel in dieser Ausgabe');

export const publishedBy = <T>(publisher: T) => ['Herausgegeben von ', publisher];

export const previousPage = 'Vorige Seite';
export const nextPage = 'Nächste Seite';
export const pageOfPages = (page: number, pages: number) => `Seite ${formatNumber(page)} von ${formatNumber(pages)}`;

export const goToFrontPage = 'Zur Startseite';
export const tryAgain = 'Erneut versuchen';
export const partFailed = 'Dieser Teil der Seite lässt sich nicht anzeigen.';

/** Parts of every page: its title, header, sections, footer and page numbers. */
import { formatNumber, plural } from '../intl.ts';

export const pageTitle = (page: string, edition: string) => `${page} | ${edition}`;
export const pageTitleNumbered = (title: string, page: number) => `${title}, pagina ${formatNumber(page)}`;

export const skipToContent = 'Direct naar de inhoud';
export const backToTop = 'Terug naar boven';
export const frontPage = 'Voorpagina';
export const allStories = 'Alle artikelen';
export const topics = 'Onderwerpen';
export const rssFeed = 'RSS-feed';

/** Names of the navigation landmarks, for screen readers. */
export const sectionsNavigation = 'Rubrieken';
export const editionNavigation = 'Editie';
export const pagesNavigation = 'Pagina’s';

export const storiesInEdition = (stories: number) =>
  plural(stories, { one: '# artikel in deze editie', other: '# artikelen in deze editie' });

export const publishedBy = <T>(publisher: T) => ['Uitgegeven door ', publisher];

export const previousPage = 'Vorige pagina';
export const nextPage = 'Volgende pagina';
export const pageOfPages = (page: number, pages: number) => `Pagina ${formatNumber(page)} van ${formatNumber(pages)}`;

export const goToFrontPage = 'Naar de voorpagina';
export const tryAgain = 'Opnieuw proberen';
export const partFailed = 'Dit deel van de pagina kan niet worden getoond.';

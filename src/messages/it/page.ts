/** Parts of every page: its title, header, sections, footer and page numbers. */
import { formatNumber, plural } from '../intl.ts';

export const pageTitle = (page: string, edition: string) => `${page} | ${edition}`;
export const pageTitleNumbered = (title: string, page: number) => `${title}, pagina ${formatNumber(page)}`;

export const skipToContent = 'Vai al contenuto';
export const backToTop = 'Torna su';
export const frontPage = 'Prima pagina';
export const allStories = 'Tutti gli articoli';
export const topics = 'Argomenti';
export const rssFeed = 'Feed RSS';

/** Names of the navigation landmarks, for screen readers. */
export const sectionsNavigation = 'Sezioni';
export const editionNavigation = 'Edizione';
export const pagesNavigation = 'Pagine';

export const storiesInEdition = (stories: number) =>
  plural(stories, {
    one: '# articolo in questa edizione',
    many: '# di articoli in questa edizione',
    other: '# articoli in questa edizione',
  });

export const publishedBy = <T>(publisher: T) => ['Edito da ', publisher];

export const previousPage = 'Pagina precedente';
export const nextPage = 'Pagina successiva';
export const pageOfPages = (page: number, pages: number) => `Pagina ${formatNumber(page)} di ${formatNumber(pages)}`;

export const goToFrontPage = 'Vai alla prima pagina';
export const tryAgain = 'Riprova';
export const partFailed = 'Non è possibile mostrare questa parte della pagina.';

/** Parts of every page: its title, header, sections, footer and page numbers. */
import { formatNumber, plural } from '../intl.ts';

export const pageTitle = (page: string, edition: string) => `${page} | ${edition}`;
export const pageTitleNumbered = (title: string, page: number) => `${title}, sida ${formatNumber(page)}`;

export const skipToContent = 'Hoppa till innehållet';
export const backToTop = 'Till toppen';
export const frontPage = 'Förstasidan';
export const allStories = 'Alla artiklar';
export const topics = 'Ämnen';
export const rssFeed = 'RSS-flöde';

/** Names of the navigation landmarks, for screen readers. */
export const sectionsNavigation = 'Avdelningar';
export const editionNavigation = 'Utgåva';
export const pagesNavigation = 'Sidor';

export const storiesInEdition = (stories: number) =>
  plural(stories, { one: '# artikel i den här utgåvan', other: '# artiklar i den här utgåvan' });

export const publishedBy = <T>(publisher: T) => ['Utges av ', publisher];

export const previousPage = 'Föregående sida';
export const nextPage = 'Nästa sida';
export const pageOfPages = (page: number, pages: number) => `Sida ${formatNumber(page)} av ${formatNumber(pages)}`;

export const goToFrontPage = 'Gå till förstasidan';
export const tryAgain = 'Försök igen';
export const partFailed = 'Den här delen av sidan kunde inte visas.';

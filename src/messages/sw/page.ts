import { formatNumber, numbered } from '../intl.ts';

export const pageTitle = (page: string, edition: string) => `${page} | ${edition}`;
export const pageTitleNumbered = (title: string, page: number) => `${title}, ukurasa wa ${formatNumber(page)}`;

export const skipToContent = 'Ruka hadi maudhui';
export const backToTop = 'Rudi juu';
export const frontPage = 'Ukurasa wa mbele';
export const allStories = 'Habari zote';
export const topics = 'Mada';
export const rssFeed = 'Mlisho wa RSS';

/** Names of the navigation landmarks, for screen readers. */
export const sectionsNavigation = 'Sehemu';
export const editionNavigation = 'Toleo';
export const pagesNavigation = 'Kurasa';

export const storiesInEdition = (stories: number) => numbered(stories, 'Habari # katika toleo hili');

export const publishedBy = <T>(publisher: T) => ['Mchapishaji: ', publisher];

export const previousPage = 'Ukurasa uliotangulia';
export const nextPage = 'Ukurasa unaofuata';
export const pageOfPages = (page: number, pages: number) =>
  `Ukurasa wa ${formatNumber(page)} kati ya ${formatNumber(pages)}`;

export const goToFrontPage = 'Nenda ukurasa wa mbele';
export const tryAgain = 'Jaribu tena';
export const partFailed = 'Sehemu hii ya ukurasa haikuweza kuonyeshwa.';

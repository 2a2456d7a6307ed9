/** Parts of every page: its title, header, sections, footer and page numbers. */
import { formatNumber, plural } from '../intl.ts';

export const pageTitle = (page: string, edition: string) => `${page} | ${edition}`;
export const pageTitleNumbered = (title: string, page: number) => `${title}, page ${formatNumber(page)}`;

export const skipToContent = 'Skip to content';
export const backToTop = 'Back to top';
export const frontPage = 'Front page';
export const allStories = 'All stories';
export const topics = 'Topics';
export const rssFeed = 'RSS feed';

/** Names of the navigation landmarks, for screen readers. */
export const sectionsNavigation = 'Sections';
export const editionNavigation = 'Edition';
export const pagesNavigation = 'Pages';

export const storiesInEdition = (stories: number) =>
  plural(stories, { one: '# story in this edition', other: '# stories in this edition' });

export const publishedBy = <T>(publisher: T) => ['Published by ', publisher];

export const previousPage = 'Previous page';
export const nextPage = 'Next page';
export const pageOfPages = (page: number, pages: number) => `Page ${formatNumber(page)} of ${formatNumber(pages)}`;

export const goToFrontPage = 'Go to the front page';
export const tryAgain = 'Try again';
export const partFailed = 'This part of the page couldn’t be shown.';

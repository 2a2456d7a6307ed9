/** Parts of every page: its title, header, sections, footer and page numbers. */
import { formatNumber, plural } from '../intl.ts';

export const pageTitle = (page: string, edition: string) => `${page} | ${edition}`;
export const pageTitleNumbered = (title: string, page: number) => `${title}, page ${formatNumber(page)}`;

export const skipToContent = 'Aller au contenu';
export const backToTop = 'Retour en haut';
export const frontPage = 'À la une';
export const allStories = 'Tous les articles';
export const topics = 'Sujets';
export const rssFeed = 'Flux RSS';

/** Names of the navigation landmarks, for screen readers. */
export const sectionsNavigation = 'Rubriques';
export const editionNavigation = 'Édition';
export const pagesNavigation = 'Pages';

export const storiesInEdition = (stories: number) =>
  plural(stories, {
    one: '# article dans cette édition',
    many: '# d’articles dans cette édition',
    other: '# articles dans cette édition',
  });

export const publishedBy = <T>(publisher: T) => ['Édité par ', publisher];

export const previousPage = 'Page précédente';
export const nextPage = 'Page suivante';
export const pageOfPages = (page: number, pages: number) => `Page ${formatNumber(page)} sur ${formatNumber(pages)}`;

export const goToFrontPage = 'Aller à la une';
export const tryAgain = 'Réessayer';
export const partFailed = 'Cette partie de la page ne peut pas être affichée.';

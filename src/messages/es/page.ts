/** Parts of every page: its title, header, sections, footer and page numbers. */
import { formatNumber, plural } from '../intl.ts';

export const pageTitle = (page: string, edition: string) => `${page} | ${edition}`;
export const pageTitleNumbered = (title: string, page: number) => `${title}, página ${formatNumber(page)}`;

export const skipToContent = 'Ir al contenido';
export const backToTop = 'Volver arriba';
export const frontPage = 'Portada';
export const allStories = 'Todos los artículos';
export const topics = 'Temas';
export const rssFeed = 'Canal RSS';

/** Names of the navigation landmarks, for screen readers. */
export const sectionsNavigation = 'Secciones';
export const editionNavigation = 'Edición';
export const pagesNavigation = 'Páginas';

export const storiesInEdition = (stories: number) =>
  plural(stories, {
    one: '# artículo en esta edición',
    many: '# de artículos en esta edición',
    other: '# artículos en esta edición',
  });

export const publishedBy = <T>(publisher: T) => ['Publicado por ', publisher];

export const previousPage = 'Página anterior';
export const nextPage = 'Página siguiente';
export const pageOfPages = (page: number, pages: number) => `Página ${formatNumber(page)} de ${formatNumber(pages)}`;

export const goToFrontPage = 'Ir a la portada';
export const tryAgain = 'Reintentar';
export const partFailed = 'No se pudo mostrar esta parte de la página.';

/** Parts of every page: its title, header, sections, footer and page numbers. */
import { formatNumber, plural } from '../intl.ts';

export const pageTitle = (page: string, edition: string) => `${page} | ${edition}`;
export const pageTitleNumbered = (title: string, page: number) => `${title}, página ${formatNumber(page)}`;

export const skipToContent = 'Ir para o conteúdo';
export const backToTop = 'Voltar ao topo';
export const frontPage = 'Capa';
export const allStories = 'Todas as notícias';
export const topics = 'Temas';
export const rssFeed = 'Feed RSS';

/** Names of the navigation landmarks, for screen readers. */
export const sectionsNavigation = 'Seções';
export const editionNavigation = 'Edição';
export const pagesNavigation = 'Páginas';

export const storiesInEdition = (stories: number) =>
  plural(stories, {
    one: '# notícia nesta edição',
    many: '# de notícias nesta edição',
    other: '# notícias nesta edição',
  });

export const publishedBy = <T>(publisher: T) => ['Publicado por ', publisher];

export const previousPage = 'Página anterior';
export const nextPage = 'Próxima página';
export const pageOfPages = (page: number, pages: number) => `Página ${formatNumber(page)} de ${formatNumber(pages)}`;

export const goToFrontPage = 'Ir para a capa';
export const tryAgain = 'Tentar novamente';
export const partFailed = 'Não foi possível mostrar esta parte da página.';

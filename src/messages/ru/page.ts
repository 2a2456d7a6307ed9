/** Parts of every page: its title, header, sections, footer and page numbers. */
import { formatNumber, plural } from '../intl.ts';

export const pageTitle = (page: string, edition: string) => `${page} | ${edition}`;
export const pageTitleNumbered = (title: string, page: number) => `${title}, страница ${formatNumber(page)}`;

export const skipToContent = 'Перейти к содержанию';
export const backToTop = 'Наверх';
export const frontPage = 'Главная';
export const allStories = 'Все материалы';
export const topics = 'Темы';
export const rssFeed = 'RSS-лента';

/** Names of the navigation landmarks, for screen readers. */
export const sectionsNavigation = 'Разделы';
export const editionNavigation = 'Выпуск';
export const pagesNavigation = 'Страницы';

export const storiesInEdition = (stories: number) =>
  plural(stories, {
    one: '# материал в этом выпуске',
    few: '# материала в этом выпуске',
    many: '# материалов в этом выпуске',
    other: '# материала в этом выпуске',
  });

export const publishedBy = <T>(publisher: T) => ['Издатель: ', publisher];

export const previousPage = 'Предыдущая страница';
export const nextPage = 'Следующая страница';
export const pageOfPages = (page: number, pages: number) => `Страница ${formatNumber(page)} из ${formatNumber(pages)}`;

export const goToFrontPage = 'Перейти на главную';
export const tryAgain = 'Попробовать ещё раз';
export const partFailed = 'Не удалось показать эту часть страницы.';

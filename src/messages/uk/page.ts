/** Parts of every page: its title, header, sections, footer and page numbers. */
import { formatNumber, plural } from '../intl.ts';

export const pageTitle = (page: string, edition: string) => `${page} | ${edition}`;
export const pageTitleNumbered = (title: string, page: number) => `${title}, сторінка ${formatNumber(page)}`;

export const skipToContent = 'Перейти до вмісту';
export const backToTop = 'Догори';
export const frontPage = 'Головна';
export const allStories = 'Усі матеріали';
export const topics = 'Теми';
export const rssFeed = 'RSS-стрічка';

/** Names of the navigation landmarks, for screen readers. */
export const sectionsNavigation = 'Розділи';
export const editionNavigation = 'Випуск';
export const pagesNavigation = 'Сторінки';

export const storiesInEdition = (stories: number) =>
  plural(stories, {
    one: '# матеріал у цьому випуску',
    few: '# матеріали в цьому випуску',
    many: '# матеріалів у цьому випуску',
    other: '# матеріалу в цьому випуску',
  });

export const publishedBy = <T>(publisher: T) => ['Видавець: ', publisher];

export const previousPage = 'Попередня сторінка';
export const nextPage = 'Наступна сторінка';
export const pageOfPages = (page: number, pages: number) => `Сторінка ${formatNumber(page)} із ${formatNumber(pages)}`;

export const goToFrontPage = 'Перейти на головну';
export const tryAgain = 'Спробувати ще раз';
export const partFailed = 'Не вдалося показати цю частину сторінки.';

/** Parts of every page: its title, header, sections, footer and page numbers. */
import { formatNumber, plural } from '../intl.ts';

export const pageTitle = (page: string, edition: string) => `${page} | ${edition}`;
export const pageTitleNumbered = (title: string, page: number) => `${title}（${formatNumber(page)}ページ）`;

export const skipToContent = '本文へ移動';
export const backToTop = 'ページの先頭へ';
export const frontPage = 'トップ';
export const allStories = 'すべての記事';
export const topics = 'トピック';
export const rssFeed = 'RSSフィード';

/** Names of the navigation landmarks, for screen readers. */
export const sectionsNavigation = 'ジャンル';
export const editionNavigation = '今号';
export const pagesNavigation = 'ページ送り';

export const storiesInEdition = (stories: number) => plural(stories, { other: '今号の記事 #件' });

export const publishedBy = <T>(publisher: T) => ['発行：', publisher];

export const previousPage = '前のページ';
export const nextPage = '次のページ';
export const pageOfPages = (page: number, pages: number) =>
  `${formatNumber(pages)}ページ中${formatNumber(page)}ページ目`;

export const goToFrontPage = 'トップページへ';
export const tryAgain = '再試行';
export const partFailed = 'この部分を表示できませんでした。';

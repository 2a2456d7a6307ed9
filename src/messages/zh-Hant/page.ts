/** Parts of every page: its title, header, sections, footer and page numbers. */
import { formatNumber, plural } from '../intl.ts';

export const pageTitle = (page: string, edition: string) => `${page} | ${edition}`;
export const pageTitleNumbered = (title: string, page: number) => `${title}（第${formatNumber(page)}頁）`;

export const skipToContent = '跳至主要內容';
export const backToTop = '回到頂端';
export const frontPage = '首頁';
export const allStories = '所有文章';
export const topics = '主題';
export const rssFeed = 'RSS 訂閱';

/** Names of the navigation landmarks, for screen readers. */
export const sectionsNavigation = '分類';
export const editionNavigation = '本期';
export const pagesNavigation = '頁碼';

export const storiesInEdition = (stories: number) => plural(stories, { other: '本期共#篇文章' });

export const publishedBy = <T>(publisher: T) => ['發行單位：', publisher];

export const previousPage = '上一頁';
export const nextPage = '下一頁';
export const pageOfPages = (page: number, pages: number) => `第${formatNumber(page)}頁，共${formatNumber(pages)}頁`;

export const goToFrontPage = '前往首頁';
export const tryAgain = '再試一次';
export const partFailed = '這部分的內容無法顯示。';

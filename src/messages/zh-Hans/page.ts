/** Parts of every page: its title, header, sections, footer and page numbers. */
import { formatNumber, plural } from '../intl.ts';

export const pageTitle = (page: string, edition: string) => `${page} | ${edition}`;
export const pageTitleNumbered = (title: string, page: number) => `${title}（第${formatNumber(page)}页）`;

export const skipToContent = '跳到正文';
export const backToTop = '回到顶部';
export const frontPage = '首页';
export const allStories = '全部文章';
export const topics = '话题';
export const rssFeed = 'RSS 订阅';

/** Names of the navigation landmarks, for screen readers. */
export const sectionsNavigation = '栏目';
export const editionNavigation = '本期';
export const pagesNavigation = '分页';

export const storiesInEdition = (stories: number) => plural(stories, { other: '本期共#篇文章' });

export const publishedBy = <T>(publisher: T) => ['出版方：', publisher];

export const previousPage = '上一页';
export const nextPage = '下一页';
export const pageOfPages = (page: number, pages: number) => `第${formatNumber(page)}页，共${formatNumber(pages)}页`;

export const goToFrontPage = '前往首页';
export const tryAgain = '重试';
export const partFailed = '本页的这一部分无法显示。';

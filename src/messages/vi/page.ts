/** Parts of every page: its title, header, sections, footer and page numbers. */
import { formatNumber, plural } from '../intl.ts';

export const pageTitle = (page: string, edition: string) => `${page} | ${edition}`;
export const pageTitleNumbered = (title: string, page: number) => `${title}, trang ${formatNumber(page)}`;

export const skipToContent = 'Đi đến nội dung';
export const backToTop = 'Lên đầu trang';
export const frontPage = 'Trang chủ';
export const allStories = 'Tất cả bài viết';
export const topics = 'Chủ đề';
export const rssFeed = 'RSS';

/** Names of the navigation landmarks, for screen readers. */
export const sectionsNavigation = 'Chuyên mục';
export const editionNavigation = 'Số này';
export const pagesNavigation = 'Chuyển trang';

export const storiesInEdition = (stories: number) => plural(stories, { other: '# bài trong số này' });

export const publishedBy = <T>(publisher: T) => ['Đơn vị xuất bản: ', publisher];

export const previousPage = 'Trang trước';
export const nextPage = 'Trang sau';
export const pageOfPages = (page: number, pages: number) => `Trang ${formatNumber(page)}/${formatNumber(pages)}`;

export const goToFrontPage = 'Về trang chủ';
export const tryAgain = 'Thử lại';
export const partFailed = 'Không hiển thị được phần này của trang.';

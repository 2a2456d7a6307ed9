/** Parts of every page: its title, header, sections, footer and page numbers. */
import { formatNumber, plural } from '../intl.ts';

export const pageTitle = (page: string, edition: string) => `${page} | ${edition}`;
export const pageTitleNumbered = (title: string, page: number) => `${title}, ${formatNumber(page)}페이지`;

export const skipToContent = '본문으로 건너뛰기';
export const backToTop = '맨 위로';
export const frontPage = '홈';
export const allStories = '모든 기사';
export const topics = '주제';
export const rssFeed = 'RSS 피드';

/** Names of the navigation landmarks, for screen readers. */
export const sectionsNavigation = '섹션';
export const editionNavigation = '이번 호';
export const pagesNavigation = '페이지 이동';

export const storiesInEdition = (stories: number) => plural(stories, { other: '이번 호 기사 #건' });

export const publishedBy = <T>(publisher: T) => ['발행: ', publisher];

export const previousPage = '이전 페이지';
export const nextPage = '다음 페이지';
export const pageOfPages = (page: number, pages: number) =>
  `${formatNumber(pages)}페이지 중 ${formatNumber(page)}페이지`;

export const goToFrontPage = '홈으로 이동';
export const tryAgain = '다시 시도';
export const partFailed = '이 부분을 표시할 수 없습니다.';

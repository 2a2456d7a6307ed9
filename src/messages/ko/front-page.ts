/** The front page: the featured story and the sections. */
import { formatNumber } from '../intl.ts';

export const readFullStory = '전문 읽기';
export const openStory = '기사 열기';
export const headlineOnly = '제목만 있음';
/** @param length the reading time, or `headlineOnly` */
export const linkAndLength = <T>(link: T, length: string) => [link, `(${length})`];
export const allRelatedHeadlines = (total: number) => `관련 기사 ${formatNumber(total)}건 모두 보기`;

export const fiveThatMatter = '오늘의 주요 기사 5건';
export const whatMatters = '오늘의 주요 기사';
export const opinion = '오피니언';
export const inBrief = '단신';

export const moreStories = '기사 더 보기';
export const allInSection = <T>(total: number, section: T) => [section, ` 기사 ${formatNumber(total)}건 모두 보기`];

export const noStoriesYet = '이번 호에는 아직 기사가 없습니다. 첫 기사가 나오면 바로 여기에 표시됩니다.';

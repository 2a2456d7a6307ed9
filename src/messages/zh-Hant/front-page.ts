/** The front page: the featured story and the sections. */
import { formatNumber } from '../intl.ts';

export const readFullStory = '閱讀全文';
export const openStory = '開啟文章';
export const headlineOnly = '僅有標題';
/** @param length the reading time, or `headlineOnly` */
export const linkAndLength = <T>(link: T, length: string) => [link, `（${length}）`];
export const allRelatedHeadlines = (total: number) => `全部${formatNumber(total)}篇相關文章`;

export const fiveThatMatter = '今日五大重點';
export const whatMatters = '今日重點';
export const opinion = '評論';
export const inBrief = '新聞簡報';

export const moreStories = '更多文章';
export const allInSection = <T>(total: number, section: T) => ['「', section, `」全部${formatNumber(total)}篇文章`];

export const noStoriesYet = '本期還沒有文章。第一篇文章一發布，就會出現在這裡。';

/** The front page: the featured story and the sections. */
import { formatNumber } from '../intl.ts';

export const readFullStory = '阅读全文';
export const openStory = '打开文章';
export const headlineOnly = '仅有标题';
/** @param length the reading time, or `headlineOnly` */
export const linkAndLength = <T>(link: T, length: string) => [link, `（${length}）`];
export const allRelatedHeadlines = (total: number) => `全部${formatNumber(total)}篇相关文章`;

export const fiveThatMatter = '今日五大要闻';
export const whatMatters = '今日要闻';
export const opinion = '观点';
export const inBrief = '简讯';

export const moreStories = '更多文章';
export const allInSection = <T>(total: number, section: T) => ['“', section, `”全部${formatNumber(total)}篇文章`];

export const noStoriesYet = '本期还没有文章。第一篇文章发布后会立即显示在这里。';

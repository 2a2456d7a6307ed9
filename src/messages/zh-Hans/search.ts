/** The search page, once JavaScript runs: field, filters, results. */
import { listParts, plural } from '../intl.ts';

export const fieldLabel = '字词、名称或加引号的短语';
export const search = '搜索';
export const tips = '边输入边显示结果，个别错字也无妨。查找完全一致的短语，请加引号。';
export const recentSearches = '最近搜索';
export const clearRecentSearches = '清除最近搜索';
export const topics = '话题';
export const allTopics = '全部话题';

export const section = '栏目';
export const allSections = '全部栏目';
export const topic = '话题';
export const firstDay = '开始日期';
export const lastDay = '结束日期';
export const clearFilters = '清除筛选';
export const daysReversed = '开始日期晚于结束日期，因此没有符合条件的文章。';
export const undatedLeftOut = '不包括未注明日期的文章。';
export const topicNotInEdition = (slug: string) => `${slug}（不在本期中）`;

export const stories = (count: number) => plural(count, { other: '#篇文章' });
export const storiesOrMore = (count: number) => plural(count, { other: '至少#篇文章' });
export const showing = <T>(typed: T, replacements: readonly T[]) => [
  '没有找到与',
  typed,
  '相关的结果，已改为显示',
  ...listParts(replacements),
  '的结果。',
];
export const closestMatches = '没有文章包含全部字词。最接近的结果：';
export const noExactPhrase = '没有完全一致的结果。以下文章包含全部字词。';
export const showMore = '显示更多文章';
export const endOfList = '只列出以上文章。增加字词可缩小范围。';

export const noResultsFor = <T>(words: T) => ['没有找到与', words, '相关的结果。'];
export const noResultsInFilters = <T>(words: T) => ['在当前筛选条件下，没有找到与', words, '相关的结果。'];
export const noStoriesInFilters = '没有符合筛选条件的文章。';
/** For announcements, which have no elements. */
export const quoted = (words: string) => `“${words}”`;
export const tryOtherWords = '请换用其他字词，或同一事物的其他名称。';
export const tryWithoutQuotes = '请去掉引号，或换用其他字词。';
export const tryWithoutFilters = '请清除筛选，或换用其他字词。';
export const tryOtherFilters = '请清除筛选，或选择其他条件。';
export const seeAllStories = '查看全部文章';

export const searching = '正在搜索…';
export const offline = '您目前处于离线状态，无法离线搜索这些字词。';
export const damaged = '搜索索引未能正确加载。';
export const tryAgain = '重试';

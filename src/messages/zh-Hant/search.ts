/** The search page, once JavaScript runs: field, filters, results. */
import { listParts, plural } from '../intl.ts';

export const fieldLabel = '字詞、名稱，或加上引號的詞句';
export const search = '搜尋';
export const tips = '邊輸入就會邊顯示結果，打錯一兩個字也沒關係。要找完全相符的詞句，請加上引號。';
export const recentSearches = '最近的搜尋';
export const clearRecentSearches = '清除最近的搜尋';
export const topics = '主題';
export const allTopics = '所有主題';

export const section = '分類';
export const allSections = '所有分類';
export const topic = '主題';
export const firstDay = '開始日期';
export const lastDay = '結束日期';
export const clearFilters = '清除篩選條件';
export const daysReversed = '開始日期晚於結束日期，因此沒有符合的文章。';
export const undatedLeftOut = '不含未註明日期的文章。';
export const topicNotInEdition = (slug: string) => `${slug}（不在本期中）`;

export const stories = (count: number) => plural(count, { other: '#篇文章' });
export const storiesOrMore = (count: number) => plural(count, { other: '至少#篇文章' });
export const showing = <T>(typed: T, replacements: readonly T[]) => [
  '找不到',
  typed,
  '的結果，改為顯示',
  ...listParts(replacements),
  '的結果。',
];
export const closestMatches = '沒有文章包含所有字詞。最接近的結果：';
export const noExactPhrase = '沒有完全相符的結果。以下文章包含所有字詞。';
export const showMore = '顯示更多文章';
export const endOfList = '只列出以上文章。多加一個字詞可縮小範圍。';

export const noResultsFor = <T>(words: T) => ['找不到', words, '的相關結果。'];
export const noResultsInFilters = <T>(words: T) => ['在這些篩選條件下，找不到', words, '的相關結果。'];
export const noStoriesInFilters = '沒有文章符合這些篩選條件。';
/** For announcements, which have no elements. */
export const quoted = (words: string) => `「${words}」`;
export const tryOtherWords = '請改用其他字詞，或同一事物的其他名稱。';
export const tryWithoutQuotes = '請拿掉引號，或改用其他字詞。';
export const tryWithoutFilters = '請清除篩選條件，或改用其他字詞。';
export const tryOtherFilters = '請清除篩選條件，或選擇其他條件。';
export const seeAllStories = '瀏覽所有文章';

export const searching = '搜尋中…';
export const offline = '您目前離線，這些字詞無法離線搜尋。';
export const damaged = '搜尋索引未能正確載入。';
export const tryAgain = '再試一次';

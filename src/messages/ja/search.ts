/** The search page, once JavaScript runs: field, filters, results. */
import { listParts, plural } from '../intl.ts';

export const fieldLabel = '単語、名前、または「」で囲んだ語句';
export const search = '検索';
export const tips =
  '入力すると結果が表示されます。多少の入力ミスがあっても探せます。完全に一致する語句を探すには「」で囲んでください。';
export const recentSearches = '最近の検索';
export const clearRecentSearches = '最近の検索を消去';
export const topics = 'トピック';
export const allTopics = 'すべてのトピック';

export const section = 'ジャンル';
export const allSections = 'すべてのジャンル';
export const topic = 'トピック';
export const firstDay = '開始日';
export const lastDay = '終了日';
export const clearFilters = '絞り込みを解除';
export const daysReversed = '開始日が終了日より後のため、該当する記事はありません。';
export const undatedLeftOut = '日付のない記事は含まれません。';
export const topicNotInEdition = (slug: string) => `${slug}（今号にはありません）`;

export const stories = (count: number) => plural(count, { other: '記事#件' });
export const storiesOrMore = (count: number) => plural(count, { other: '記事#件以上' });
export const showing = <T>(typed: T, replacements: readonly T[]) => [
  typed,
  'に一致する記事が見つからないため、',
  ...listParts(replacements),
  'の検索結果を表示しています。',
];
export const closestMatches = 'すべての語を含む記事はありません。最も近い結果：';
export const noExactPhrase = '完全に一致する記事はありません。次の記事は、すべての語を含んでいます。';
export const showMore = '記事をさらに表示';
export const endOfList = '表示できる結果は以上です。語を追加すると絞り込めます。';

export const noResultsFor = <T>(words: T) => [words, 'に一致する記事は見つかりませんでした。'];
export const noResultsInFilters = <T>(words: T) => [
  'この絞り込み条件では、',
  words,
  'に一致する記事は見つかりませんでした。',
];
export const noStoriesInFilters = 'この絞り込み条件に該当する記事はありません。';
/** For announcements, which have no elements. */
export const quoted = (words: string) => `「${words}」`;
export const tryOtherWords = '別の語や、別の呼び方でお試しください。';
export const tryWithoutQuotes = '「」を外すか、別の語でお試しください。';
export const tryWithoutFilters = '絞り込みを解除するか、別の語でお試しください。';
export const tryOtherFilters = '絞り込みを解除するか、条件を変えてお試しください。';
export const seeAllStories = 'すべての記事を見る';

export const searching = '検索中…';
export const offline = 'オフラインです。これらの語はオフラインでは検索できません。';
export const damaged = '検索用のデータを正しく読み込めませんでした。';
export const tryAgain = '再試行';

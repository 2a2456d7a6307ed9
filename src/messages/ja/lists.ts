/** Lists of stories, and the list of topics. */
import { plural } from '../intl.ts';

export const stories = (count: number) => plural(count, { other: '記事#件' });
export const listDescription = (title: string, count: number, edition: string) =>
  `${title}：${edition}の${stories(count)}。`;
export const nothingHereYet = 'まだ記事がありません。最新の記事はトップページをご覧ください。';
export const withoutDate = '日付なし';

/** The kinds of topics. For a `Thing` no kind is shown. */
export const topicKinds = {
  Person: '人物',
  Organization: '組織・団体',
  Place: '場所',
  Event: '出来事',
  Thing: undefined,
};
export const topicAtHost = <T>(topic: T, host: string) => [topic, `（${host}）`];
export const relatedTopics = '関連トピック';
export const allTopics = 'すべてのトピック';

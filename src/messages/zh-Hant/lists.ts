/** Lists of stories, and the list of topics. */
import { plural } from '../intl.ts';

export const stories = (count: number) => plural(count, { other: '#篇文章' });
export const listDescription = (title: string, count: number, edition: string) =>
  `${title}：${stories(count)}，來自${edition}。`;
export const nothingHereYet = '這裡還沒有文章。最新文章請見首頁。';
export const withoutDate = '未註明日期';

/** The kinds of topics. For a `Thing` no kind is shown. */
export const topicKinds = {
  Person: '人物',
  Organization: '組織',
  Place: '地點',
  Event: '事件',
  Thing: undefined,
};
export const topicAtHost = <T>(topic: T, host: string) => [topic, `（${host}）`];
export const relatedTopics = '相關主題';
export const allTopics = '所有主題';

/** Lists of stories, and the list of topics. */
import { plural } from '../intl.ts';

export const stories = (count: number) => plural(count, { other: '#篇文章' });
export const listDescription = (title: string, count: number, edition: string) =>
  `${title}：${stories(count)}，来自${edition}。`;
export const nothingHereYet = '这里还没有内容。最新文章请见首页。';
export const withoutDate = '未注明日期';

/** The kinds of topics. For a `Thing` no kind is shown. */
export const topicKinds = {
  Person: '人物',
  Organization: '机构',
  Place: '地点',
  Event: '事件',
  Thing: undefined,
};
export const topicAtHost = <T>(topic: T, host: string) => [topic, `（${host}）`];
export const relatedTopics = '相关话题';
export const allTopics = '全部话题';

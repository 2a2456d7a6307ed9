/** Lists of stories, and the list of topics. */
import { plural } from '../intl.ts';

export const stories = (count: number) => plural(count, { other: '# bài viết' });
export const listDescription = (title: string, count: number, edition: string) =>
  `${title}: ${stories(count)} trên ${edition}.`;
export const nothingHereYet = 'Chưa có bài viết nào. Mời xem các bài mới nhất trên trang chủ.';
export const withoutDate = 'Không ghi ngày';

/** The kinds of topics. For a `Thing` no kind is shown. */
export const topicKinds = {
  Person: 'Nhân vật',
  Organization: 'Tổ chức',
  Place: 'Địa điểm',
  Event: 'Sự kiện',
  Thing: undefined,
};
export const topicAtHost = <T>(topic: T, host: string) => [topic, ` trên ${host}`];
export const relatedTopics = 'Chủ đề liên quan';
export const allTopics = 'Tất cả chủ đề';

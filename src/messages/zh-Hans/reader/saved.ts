/** The page of saved stories, and its list. */
import { formatNumber } from '../../intl.ts';

export const saved = '已收藏';
export const description = '收藏在此设备上、留待以后阅读的文章。';
export const history = '阅读历史';
export const nothingSavedYet = '还没有收藏。您收藏的文章会显示在这里。';

export const show = '显示';
const withCount = (name: string) => (count: number) => `${name} ${formatNumber(count)}`;
export const all = withCount('全部');
export const unread = withCount('未读');
export const started = withCount('在读');
export const read = withCount('已读');
export const find = '查找';
export const noMatch = '没有符合条件的收藏。';
export const removedHeadline = <T>(headline: T) => ['已取消收藏：', headline];
export const undo = '撤销';

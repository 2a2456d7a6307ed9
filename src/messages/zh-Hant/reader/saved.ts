/** The page of saved stories, and its list. */
import { formatNumber } from '../../intl.ts';

export const saved = '已收藏';
export const description = '收藏在這台裝置上，留待以後閱讀的文章。';
export const history = '閱讀紀錄';
export const nothingSavedYet = '還沒有收藏。您收藏的文章會出現在這裡。';

export const show = '顯示';
const withCount = (name: string) => (count: number) => `${name} ${formatNumber(count)}`;
export const all = withCount('全部');
export const unread = withCount('未讀');
export const started = withCount('閱讀中');
export const read = withCount('已讀');
export const find = '尋找';
export const noMatch = '沒有符合的收藏。';
export const removedHeadline = <T>(headline: T) => ['已取消收藏：', headline];
export const undo = '復原';

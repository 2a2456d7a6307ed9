/** The page of saved stories, and its list. */
import { formatNumber } from '../../intl.ts';

export const saved = 'Đã lưu';
export const description = 'Những bài lưu trên thiết bị này để đọc sau.';
export const history = 'Lịch sử đọc';
export const nothingSavedYet = 'Chưa lưu bài nào. Những bài bạn lưu sẽ hiện ở đây.';

export const show = 'Hiển thị';
const withCount = (name: string) => (count: number) => `${name} (${formatNumber(count)})`;
export const all = withCount('Tất cả');
export const unread = withCount('Chưa đọc');
export const started = withCount('Đọc dở');
export const read = withCount('Đã đọc');
export const find = 'Tìm';
export const noMatch = 'Không có bài đã lưu nào phù hợp.';
export const removedHeadline = <T>(headline: T) => ['Đã bỏ lưu: ', headline];
export const undo = 'Hoàn tác';

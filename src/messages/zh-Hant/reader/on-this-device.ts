/** Lists of stories that are stored on the reader's device: Saved and History. */
import { formatNumber, numbered } from '../../intl.ts';

export const needsScript = '這份清單儲存在您的裝置上，需要 JavaScript。本站其他部分沒有 JavaScript 也能使用。';
export const storedHere = '只儲存在這台裝置上。如果七天沒有造訪本站，Safari 會將它刪除。';
export const notStored = '這個瀏覽器不會為本站儲存資料，關閉網頁後這份清單就不會保留。若要保留，請允許本站儲存資料。';

export const headlineOnly = '僅有標題';
export const minutes = (count: number) => numbered(count, '#分鐘');
export const minutesLeft = (left: number, total: number) =>
  `還剩${formatNumber(left)}分鐘（共${numbered(total, '#分鐘')}）`;
/** Separates the facts about a story, such as its section and its reading time. */
export const separator = '\u00a0· ';
export const read = '已讀';
export const remove = '移除';

/** Below a long list that is shown in parts. */
export const showMore = '顯示更多文章';
export const shownOf = (shown: number, total: number) => `共${formatNumber(total)}篇，已顯示${formatNumber(shown)}篇`;

/** Keeping a whole edition on the device, on the page of saved stories. */
import { formatBytes } from '../format-bytes.ts';
import { formatTime } from '../format-time.ts';
import { plural } from '../intl.ts';

export const heading = '離線閱讀';
export const offer = (stories: number, bytes: number) =>
  plural(stories, { other: '沒有網路也能閱讀本期全部#篇文章，圖片、清單和搜尋都能使用。' }) +
  `最多會占用這台裝置${formatBytes(bytes)}的空間。連上網路時，只會重新下載有變動的部分。`;
export const offerWithoutSize = '沒有網路也能閱讀本期所有文章，圖片、清單和搜尋都能使用。';
export const keep = '下載本期以離線閱讀';

export const keeping = '正在下載本期以供離線閱讀…';
export const updating = '正在更新離線閱讀的內容…';
export const amount = (done: number, total: number) => `${formatBytes(done)} / ${formatBytes(total)}`;
export const waiting = '目前無法連上本站，恢復後會自動繼續。';
export const paused = '已暫停。已下載的內容會保留。';
export const pause = '暫停';
export const resume = '繼續';
export const cancel = '取消';
export const cancelled = '已取消。除了讀過或收藏的文章，本期內容都未保留。';
export const tryAgain = '再試一次';
export const update = '更新';
export const remove = '從這台裝置移除';
export const removed = '已移除。讀過或收藏的文章仍會保留。';

export const kept = '本期可離線閱讀。';
export const keptSince = (stories: number, bytes: number, at: Date) =>
  `${plural(stories, { other: '#篇文章' })}，${formatBytes(bytes)}，截至${formatTime(at)}。`;
export const updateWaits = '最新一期已經上線。由於瀏覽器正在節省數據用量，不會自動下載。';
export const usage = (used: number, allowed: number) =>
  `本站已使用${formatBytes(used)}，瀏覽器允許使用${formatBytes(allowed)}。`;
export const notPersistent = '裝置空間不足時，瀏覽器可能會將內容全部刪除。';

export const full = '這台裝置已沒有空間可供本站使用。已下載的內容會保留。';
export const noRoom = (needed: number, free: number) =>
  `空間不足：本期還需要${formatBytes(needed)}，但本站只能使用${formatBytes(free)}。`;
export const incomplete = (files: number) => plural(files, { other: '有#個檔案無法載入，其餘內容都已保留。' });
export const failed = '未能全部載入。已下載的內容會保留。';
export const blocked = '這個瀏覽器不允許本站離線運作。請允許本站儲存資料，然後再試一次。';

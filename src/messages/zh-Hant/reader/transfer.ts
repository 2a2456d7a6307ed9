/** Backing up and moving the reader's data, on the page of saved stories; lists in links. */
import { formatNumber, plural } from '../../intl.ts';

export const backUpOrMove = '備份或轉移';
export const introduction = '匯出您所有的收藏、閱讀紀錄與設定，或轉移到另一台裝置。匯入時不會覆寫原有內容。';
export const exportFile = '匯出為檔案';
export const importFile = '匯入檔案';
export const fileToImport = '要匯入的檔案';
export const importing = '匯入中…';
export const cancelImport = '取消匯入';
export const moveList = '將清單轉移到另一台裝置';

export const readingList = '閱讀清單';
export const storiesToAdd = (count: number) => plural(count, { other: '有#篇文章可加入' });
export const nothingToAdd = '沒有可加入的文章';
export const allNew = (count: number) => plural(count, { other: '將會加入您的收藏。' });
export const allSaved = (count: number) => plural(count, { other: '這個連結中的#篇文章都已收藏。' });
export const someSaved = (count: number) => plural(count, { other: '另有#篇已經收藏。' });
export const addToSaved = '加入收藏';
export const notNow = '暫時不要';
export const close = '關閉';
export const undo = '復原';
export const storiesAdded = (count: number) => plural(count, { other: '已將#篇文章加入收藏。' });
/** Says that stories were left out. @param limit how many stories can be saved */
export const noRoomFor = (count: number, limit: number) =>
  `${plural(count, { other: '有#篇文章未能加入' })}：最多可收藏${formatNumber(limit)}篇。`;
export const goToSaved = '前往收藏';

export const linkIncomplete = '這個連結不完整或遭到更動。請重新複製整個連結，或改用 QR Code 或檔案。';
export const linkUnreadable = '這個連結中沒有可在這裡讀取的清單。';
export const linkNewer = '這個連結是由本站較新的版本產生的。請重新載入網頁，再開啟連結一次。';
export const browserTooOld = '這個瀏覽器太舊，無法開啟這個連結。請在另一台裝置上將清單匯出為檔案，再到這裡匯入。';

/** The results of keyboard shortcuts, or why they did nothing. */
import { formatNumber } from '../intl.ts';

export const noNextHeadline = '下面沒有其他標題了。';
export const noPreviousHeadline = '上面沒有其他標題了。';
export const noHeadlineSelected = '尚未選取標題。按 j 即可選取。';
export const noNextStory = '這一頁沒有其他文章。';
export const noPreviousPage = '沒有可以返回的上一頁。';
export const nothingToListenTo = '這一頁沒有可朗讀的內文。';
export const noVoiceForLanguage = '這台裝置沒有本文語言的語音。';
export const noSearch = '這裡無法使用搜尋。';
export const noShortcutsSheet = '這裡無法顯示快速鍵清單。';

export const undo = '復原';
export const saved = <T>(headline: T) => ['已收藏：', headline];
export const removedFromSaved = <T>(headline: T) => ['已取消收藏：', headline];
export const markedRead = <T>(headline: T) => ['已標示為已讀：', headline];
export const markedUnread = <T>(headline: T) => ['已標示為未讀：', headline];

export const linkCopied = '已複製連結';
export const copyManually = <T>(url: T) => ['這個瀏覽器不允許複製，請手動複製：', url];

export const textSize = (size: number) => `文字大小：${formatNumber(size)}`;
export const largestTextSize = (size: number) => `文字大小：${formatNumber(size)}，已是最大`;
export const smallestTextSize = (size: number) => `文字大小：${formatNumber(size)}，已是最小`;

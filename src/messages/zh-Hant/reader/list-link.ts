/** The list of saved stories as a link and a QR code. */
import { formatNumber, plural } from '../../intl.ts';

export const qrCode = '連結的 QR Code';
export const scan = '請用另一台裝置掃描。';
export const newestInCode = (count: number, total: number) =>
  `全部${formatNumber(total)}篇文章中，QR Code 包含最新的${formatNumber(count)}篇；再多就無法掃描。`;
export const allInLink = (count: number) => plural(count, { other: '連結包含全部#篇文章。' });
export const newestInLink = (count: number, total: number) =>
  `全部${formatNumber(total)}篇文章中，連結包含最新的${formatNumber(count)}篇。匯出的檔案則包含全部文章。`;
export const howItWorks = '清單就在連結裡，不會上傳。任何人打開連結都能看到清單，並可加入自己的收藏。';
export const linkToList = '清單的連結';
export const copyLink = '複製連結';
export const linkCopied = '已複製連結';
export const shareLink = '分享連結';
/** The title that the list is shared under. */
export const readingList = '閱讀清單';

/** The list of saved stories as a link and a QR code. */
import { formatNumber, plural } from '../../intl.ts';

export const qrCode = '链接的二维码';
export const scan = '请用另一台设备扫描。';
export const newestInCode = (count: number, total: number) =>
  `共${formatNumber(total)}篇文章，二维码包含最新的${formatNumber(count)}篇，再多就无法扫描。`;
export const allInLink = (count: number) => plural(count, { other: '链接包含全部#篇文章。' });
export const newestInLink = (count: number, total: number) =>
  `共${formatNumber(total)}篇文章，链接包含最新的${formatNumber(count)}篇。导出的文件则包含全部文章。`;
export const howItWorks = '列表就在链接中，不会上传。任何人打开链接都能看到列表，并可将其添加到自己的收藏。';
export const linkToList = '列表的链接';
export const copyLink = '复制链接';
export const linkCopied = '链接已复制';
export const shareLink = '分享链接';
/** The title that the list is shared under. */
export const readingList = '阅读列表';

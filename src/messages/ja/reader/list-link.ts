/** The list of saved stories as a link and a QR code. */
import { formatNumber, plural } from '../../intl.ts';

export const qrCode = 'リンクのQRコード';
export const scan = '別の端末でスキャンしてください。';
export const newestInCode = (count: number, total: number) =>
  `QRコードには、${formatNumber(total)}件中、新しい順に${formatNumber(count)}件の記事が入っています。` +
  'これより多いとスキャンできません。';
export const allInLink = (count: number) => plural(count, { other: 'リンクには、記事#件すべてが入っています。' });
export const newestInLink = (count: number, total: number) =>
  `リンクには、${formatNumber(total)}件中、新しい順に${formatNumber(count)}件の記事が入っています。` +
  'ファイルにはすべての記事が入ります。';
export const howItWorks =
  'リストはリンク自体に含まれ、サーバーには送信されません。リンクを開いた人はリストを見て、自分の端末に追加できます。';
export const linkToList = 'リストへのリンク';
export const copyLink = 'リンクをコピー';
export const linkCopied = 'リンクをコピーしました';
export const shareLink = 'リンクを共有';
/** The title that the list is shared under. */
export const readingList = 'リーディングリスト';

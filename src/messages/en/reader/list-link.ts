/** The list of saved stories as a link and a QR code. */
import { formatNumber, plural } from '../../intl.ts';

export const qrCode = 'QR code of the link';
export const scan = 'Scan with your other device.';
export const newestInCode = (count: number, total: number) =>
  `The QR code has the newest ${formatNumber(count)} of ${formatNumber(total)} stories. More would not scan.`;
export const allInLink = (count: number) =>
  plural(count, { one: 'The link has the one story you saved.', other: 'The link has all # stories.' });
export const newestInLink = (count: number, total: number) =>
  `The link has the newest ${formatNumber(count)} of ${formatNumber(total)} stories. A file has all of them.`;
export const howItWorks =
  'The list travels in the link; it’s never uploaded. Whoever opens the link sees the list, and can add it.';
export const linkToList = 'Link to the list';
export const copyLink = 'Copy link';
export const linkCopied = 'Link copied';
export const shareLink = 'Share link';
/** The title that the list is shared under. */
export const readingList = 'Reading list';

/** The list of saved stories as a link and a QR code. */
import { formatNumber, plural } from '../../intl.ts';

export const qrCode = 'QR-Code mit dem Link';
export const scan = 'Scannen Sie den Code mit dem anderen Gerät.';
export const newestInCode = (count: number, total: number) =>
  `Der QR-Code enthält die neuesten ${formatNumber(count)} von ${formatNumber(total)} Artikeln. ` +
  'Mit mehr ließe er sich nicht scannen.';
export const allInLink = (count: number) =>
  plural(count, {
    one: 'Der Link enthält den einen gespeicherten Artikel.',
    other: 'Der Link enthält alle # Artikel.',
  });
export const newestInLink = (count: number, total: number) =>
  `Der Link enthält die neuesten ${formatNumber(count)} von ${formatNumber(total)} Artikeln. ` +
  'Eine Datei enthält alle.';
export const howItWorks =
  'Die Liste steckt im Link, sie wird nirgends hochgeladen. ' +
  'Wer den Link öffnet, sieht die Liste und kann sie übernehmen.';
export const linkToList = 'Link zur Liste';
export const copyLink = 'Link kopieren';
export const linkCopied = 'Link kopiert';
export const shareLink = 'Link teilen';
/** The title that the list is shared under. */
export const readingList = 'Leseliste';

/** The list of saved stories as a link and a QR code. */
import { formatNumber, plural } from '../../intl.ts';

export const qrCode = 'QR-code met de link';
export const scan = 'Scan de code met je andere apparaat.';
export const newestInCode = (count: number, total: number) =>
  `De QR-code bevat de nieuwste ${formatNumber(count)} van ${formatNumber(total)} artikelen. ` +
  'Met meer zou hij niet te scannen zijn.';
export const allInLink = (count: number) =>
  plural(count, {
    one: 'De link bevat het ene artikel dat je hebt bewaard.',
    other: 'De link bevat alle # artikelen.',
  });
export const newestInLink = (count: number, total: number) =>
  `De link bevat de nieuwste ${formatNumber(count)} van ${formatNumber(total)} artikelen. ` +
  'Een bestand bevat ze allemaal.';
export const howItWorks =
  'De lijst zit in de link zelf en wordt nergens geüpload. ' +
  'Iedereen die de link opent, ziet de lijst en kan die toevoegen.';
export const linkToList = 'Link naar de lijst';
export const copyLink = 'Link kopiëren';
export const linkCopied = 'Link gekopieerd';
export const shareLink = 'Link delen';
/** The title that the list is shared under. */
export const readingList = 'Leeslijst';

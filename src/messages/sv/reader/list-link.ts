/** The list of saved stories as a link and a QR code. */
import { formatNumber, plural } from '../../intl.ts';

export const qrCode = 'QR-kod med länken';
export const scan = 'Skanna koden med din andra enhet.';
export const newestInCode = (count: number, total: number) =>
  `QR-koden innehåller de ${formatNumber(count)} nyaste av ${formatNumber(total)} artiklar. ` +
  'Fler skulle inte gå att skanna.';
export const allInLink = (count: number) =>
  plural(count, {
    one: 'Länken innehåller den enda artikel som du har sparat.',
    other: 'Länken innehåller alla # artiklar.',
  });
export const newestInLink = (count: number, total: number) =>
  `Länken innehåller de ${formatNumber(count)} nyaste av ${formatNumber(total)} artiklar. En fil innehåller alla.`;
export const howItWorks =
  'Listan följer med i själva länken och laddas aldrig upp. Alla som öppnar länken ser listan och kan lägga till den.';
export const linkToList = 'Länk till listan';
export const copyLink = 'Kopiera länken';
export const linkCopied = 'Länken kopierad';
export const shareLink = 'Dela länken';
/** The title that the list is shared under. */
export const readingList = 'Läslista';

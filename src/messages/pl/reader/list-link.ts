/** The list of saved stories as a link and a QR code. */
import { formatNumber, plural } from '../../intl.ts';

export const qrCode = 'Kod QR linku';
export const scan = 'Zeskanuj drugim urządzeniem.';
export const newestInCode = (count: number, total: number) =>
  `Kod QR obejmuje najnowsze artykuły: ${formatNumber(count)} z ${formatNumber(total)}. ` +
  'Większej liczby nie dałoby się zeskanować.';
export const allInLink = (count: number) =>
  plural(count, {
    one: 'Link obejmuje jedyny zapisany artykuł.',
    few: 'Link obejmuje wszystkie # artykuły.',
    many: 'Link obejmuje wszystkie artykuły (#).',
    other: 'Link obejmuje wszystkie artykuły (#).',
  });
export const newestInLink = (count: number, total: number) =>
  `Link obejmuje najnowsze artykuły: ${formatNumber(count)} z ${formatNumber(total)}. Plik obejmuje wszystkie.`;
export const howItWorks =
  'Lista mieści się w samym linku i nie trafia na żaden serwer. Każdy, kto otworzy link, zobaczy ją i może ją dodać.';
export const linkToList = 'Link do listy';
export const copyLink = 'Kopiuj link';
export const linkCopied = 'Skopiowano link';
export const shareLink = 'Udostępnij link';
/** The title that the list is shared under. */
export const readingList = 'Lista do przeczytania';

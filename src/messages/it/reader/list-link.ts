/** The list of saved stories as a link and a QR code. */
import { formatNumber, plural } from '../../intl.ts';

export const qrCode = 'Codice QR con il link';
export const scan = 'Inquadra il codice con l’altro dispositivo.';
export const newestInCode = (count: number, total: number) =>
  `Il codice QR contiene i ${formatNumber(count)} articoli più recenti su ${formatNumber(total)}. ` +
  'Con di più non sarebbe leggibile.';
export const allInLink = (count: number) =>
  plural(count, {
    one: 'Il link contiene l’unico articolo che hai salvato.',
    many: 'Il link contiene i # di articoli.',
    other: 'Il link contiene tutti i # articoli.',
  });
export const newestInLink = (count: number, total: number) =>
  `Il link contiene i ${formatNumber(count)} articoli più recenti su ${formatNumber(total)}. ` +
  'Un file li contiene tutti.';
export const howItWorks =
  'L’elenco è contenuto nel link e non viene mai caricato online. ' +
  'Chiunque apra il link vede l’elenco e può aggiungerlo.';
export const linkToList = 'Link all’elenco';
export const copyLink = 'Copia link';
export const linkCopied = 'Link copiato';
export const shareLink = 'Condividi link';
/** The title that the list is shared under. */
export const readingList = 'Elenco di lettura';

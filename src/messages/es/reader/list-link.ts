/** The list of saved stories as a link and a QR code. */
import { formatNumber, plural } from '../../intl.ts';

export const qrCode = 'Código QR del enlace';
export const scan = 'Escanéalo con tu otro dispositivo.';
export const newestInCode = (count: number, total: number) =>
  `El código QR solo incluye los artículos más recientes: ${formatNumber(count)} de ${formatNumber(total)}. ` +
  'Con más no se podría escanear.';
export const allInLink = (count: number) =>
  plural(count, {
    one: 'El enlace incluye el artículo que guardaste.',
    many: 'El enlace incluye los # de artículos.',
    other: 'El enlace incluye los # artículos.',
  });
export const newestInLink = (count: number, total: number) =>
  `El enlace solo incluye los artículos más recientes: ${formatNumber(count)} de ${formatNumber(total)}. ` +
  'Un archivo los incluye todos.';
export const howItWorks =
  'La lista va en el propio enlace y no se sube a ningún sitio. Quien abra el enlace verá la lista y podrá añadirla.';
export const linkToList = 'Enlace a la lista';
export const copyLink = 'Copiar enlace';
export const linkCopied = 'Enlace copiado';
export const shareLink = 'Compartir enlace';
/** The title that the list is shared under. */
export const readingList = 'Lista de lectura';

/** The list of saved stories as a link and a QR code. */
import { formatNumber, plural } from '../../intl.ts';

export const qrCode = 'QR code do link';
export const scan = 'Escaneie com o outro dispositivo.';
export const newestInCode = (count: number, total: number) =>
  `O QR code tem só as notícias mais recentes: ${formatNumber(count)} de ${formatNumber(total)}. ` +
  'Com mais, não seria possível escanear.';
export const allInLink = (count: number) =>
  plural(count, {
    one: 'O link tem a notícia que você salvou.',
    many: 'O link tem todas as notícias (#).',
    other: 'O link tem todas as # notícias.',
  });
export const newestInLink = (count: number, total: number) =>
  `O link tem só as notícias mais recentes: ${formatNumber(count)} de ${formatNumber(total)}. ` +
  'Um arquivo tem todas elas.';
export const howItWorks =
  'A lista vai no próprio link e nunca é enviada a um servidor. Quem abrir o link verá a lista e poderá adicioná-la.';
export const linkToList = 'Link para a lista';
export const copyLink = 'Copiar link';
export const linkCopied = 'Link copiado';
export const shareLink = 'Compartilhar link';
/** The title that the list is shared under. */
export const readingList = 'Lista de leitura';

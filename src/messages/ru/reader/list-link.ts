/** The list of saved stories as a link and a QR code. */
import { formatNumber, numbered } from '../../intl.ts';

export const qrCode = 'QR-код ссылки';
export const scan = 'Отсканируйте другим устройством.';
export const newestInCode = (count: number, total: number) =>
  `В QR-коде только самые новые материалы: ${formatNumber(count)} из ${formatNumber(total)}. ` +
  'С бо́льшим числом он бы не считывался.';
export const allInLink = (count: number) =>
  count === 1 ? 'В ссылке единственный сохранённый материал.' : numbered(count, 'В ссылке все материалы (#).');
export const newestInLink = (count: number, total: number) =>
  `В ссылке только самые новые материалы: ${formatNumber(count)} из ${formatNumber(total)}. В файле — все.`;
export const howItWorks =
  'Список находится в самой ссылке и никуда не отправляется. Открывший ссылку увидит список и сможет его добавить.';
export const linkToList = 'Ссылка на список';
export const copyLink = 'Скопировать ссылку';
export const linkCopied = 'Ссылка скопирована';
export const shareLink = 'Поделиться ссылкой';
/** The title that the list is shared under. */
export const readingList = 'Список для чтения';

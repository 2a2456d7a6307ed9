/** The list of saved stories as a link and a QR code. */
import { formatNumber, numbered } from '../../intl.ts';

export const qrCode = 'QR-код посилання';
export const scan = 'Відскануйте іншим пристроєм.';
export const newestInCode = (count: number, total: number) =>
  `У QR-коді лише найновіші матеріали: ${formatNumber(count)} із ${formatNumber(total)}. ` +
  'Код із довшим списком камера не прочитає.';
export const allInLink = (count: number) =>
  count === 1 ? 'У посиланні єдиний збережений матеріал.' : numbered(count, 'У посиланні всі матеріали (#).');
export const newestInLink = (count: number, total: number) =>
  `У посиланні лише найновіші матеріали: ${formatNumber(count)} із ${formatNumber(total)}. У файлі — усі.`;
export const howItWorks =
  'Список міститься в самому посиланні й нікуди не надсилається. Усі, хто відкриє посилання, побачать список ' +
  'і зможуть його додати.';
export const linkToList = 'Посилання на список';
export const copyLink = 'Копіювати посилання';
export const linkCopied = 'Посилання скопійовано';
export const shareLink = 'Поділитися посиланням';
/** The title that the list is shared under. */
export const readingList = 'Список для читання';

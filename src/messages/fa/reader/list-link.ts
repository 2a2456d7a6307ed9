/** The list of saved stories as a link and a QR code. */
import { formatNumber, plural } from '../../intl.ts';

export const qrCode = 'کد QR پیوند';
export const scan = 'با دستگاه دیگرتان اسکن کنید.';
export const newestInCode = (count: number, total: number) =>
  `کد QR تازه‌ترین مطالب را دارد: ${formatNumber(count)} از ${formatNumber(total)}. بیش از این اسکن نمی‌شود.`;
export const allInLink = (count: number) =>
  plural(count, { one: 'تنها مطلب ذخیره‌شده در این پیوند است.', other: 'هر # مطلب در این پیوند است.' });
export const newestInLink = (count: number, total: number) =>
  `پیوند تازه‌ترین مطالب را دارد: ${formatNumber(count)} از ${formatNumber(total)}. فایل همه را دارد.`;
export const howItWorks =
  'فهرست در خود پیوند است و جایی بارگذاری نمی‌شود. هر کس پیوند را باز کند، آن را می‌بیند و می‌تواند بیفزاید.';
export const linkToList = 'پیوند فهرست';
export const copyLink = 'کپی پیوند';
export const linkCopied = 'پیوند کپی شد';
export const shareLink = 'هم‌رسانی پیوند';
/** The title that the list is shared under. */
export const readingList = 'فهرست مطالعه';

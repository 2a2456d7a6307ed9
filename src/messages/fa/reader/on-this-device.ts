/** Lists of stories that are stored on the reader's device: Saved and History. */
import { formatNumber, numbered } from '../../intl.ts';

export const needsScript = 'این فهرست در دستگاه شماست و به JavaScript نیاز دارد. بقیهٔ سایت بدون آن کار می‌کند.';
export const storedHere = 'فقط در این دستگاه است. اگر هفت روز به این سایت سر نزنید، Safari آن را حذف می‌کند.';
export const notStored =
  'این مرورگر چیزی برای این سایت نگه نمی‌دارد: این فهرست فقط تا بستن صفحه می‌ماند. ' +
  'برای نگه داشتنش، اجازهٔ ذخیرهٔ داده‌های سایت را بدهید.';

export const headlineOnly = 'فقط تیتر';
export const minutes = (count: number) => numbered(count, '# دقیقه');
export const minutesLeft = (left: number, total: number) =>
  `${formatNumber(left)} از ${numbered(total, '# دقیقه')} مانده`;
/** Separates the facts about a story, such as its section and its reading time. */
export const separator = '، ';
export const read = 'خوانده‌شده';
export const remove = 'حذف';

/** Below a long list that is shown in parts. */
export const showMore = 'نمایش مطالب بیشتر';
export const shownOf = (shown: number, total: number) => `نمایش ${formatNumber(shown)} از ${formatNumber(total)}`;

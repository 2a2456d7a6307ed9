/** A picture that is opened large. */
import { formatNumber } from '../intl.ts';

export const picture = 'صورة';
export const openPicture = 'فتح الصورة';
export const closePicture = 'إغلاق الصورة';
export const previousPicture = 'الصورة السابقة';
export const nextPicture = 'الصورة التالية';
export const pictureOfAll = (number: number, all: number) => `${formatNumber(number)} من ${formatNumber(all)}`;

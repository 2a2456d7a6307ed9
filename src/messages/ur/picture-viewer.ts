/** A picture that is opened large. */
import { formatNumber } from '../intl.ts';

export const picture = 'تصویر';
export const openPicture = 'تصویر کھولیں';
export const closePicture = 'تصویر بند کریں';
export const previousPicture = 'پچھلی تصویر';
export const nextPicture = 'اگلی تصویر';
export const pictureOfAll = (number: number, all: number) => `${formatNumber(number)} از ${formatNumber(all)}`;

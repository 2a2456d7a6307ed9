/** A picture that is opened large. */
import { formatNumber } from '../intl.ts';

export const picture = 'عکس';
export const openPicture = 'باز کردن عکس';
export const closePicture = 'بستن عکس';
export const previousPicture = 'عکس قبلی';
export const nextPicture = 'عکس بعدی';
export const pictureOfAll = (number: number, all: number) => `${formatNumber(number)} از ${formatNumber(all)}`;

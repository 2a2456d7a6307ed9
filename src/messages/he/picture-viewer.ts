/** A picture that is opened large. */
import { formatNumber } from '../intl.ts';

export const picture = 'תמונה';
export const openPicture = 'פתיחת התמונה';
export const closePicture = 'סגירת התמונה';
export const previousPicture = 'התמונה הקודמת';
export const nextPicture = 'התמונה הבאה';
export const pictureOfAll = (number: number, all: number) => `${formatNumber(number)} מתוך ${formatNumber(all)}`;

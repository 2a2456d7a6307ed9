/** A picture that is opened large. */
import { formatNumber } from '../intl.ts';

export const picture = 'Picture';
export const openPicture = 'Open the picture';
export const closePicture = 'Close the picture';
export const previousPicture = 'Previous picture';
export const nextPicture = 'Next picture';
export const pictureOfAll = (number: number, all: number) => `${formatNumber(number)} of ${formatNumber(all)}`;

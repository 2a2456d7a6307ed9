/** A picture that is opened large. */
import { formatNumber } from '../intl.ts';

export const picture = 'Fotoğraf';
export const openPicture = 'Fotoğrafı aç';
export const closePicture = 'Fotoğrafı kapat';
export const previousPicture = 'Önceki fotoğraf';
export const nextPicture = 'Sonraki fotoğraf';
export const pictureOfAll = (number: number, all: number) => `${formatNumber(number)}/${formatNumber(all)}`;

/** A picture that is opened large. */
import { formatNumber } from '../intl.ts';

export const picture = 'Bild';
export const openPicture = 'Öppna bilden';
export const closePicture = 'Stäng bilden';
export const previousPicture = 'Föregående bild';
export const nextPicture = 'Nästa bild';
export const pictureOfAll = (number: number, all: number) => `${formatNumber(number)} av ${formatNumber(all)}`;

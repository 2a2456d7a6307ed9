/** A picture that is opened large. */
import { formatNumber } from '../intl.ts';

export const picture = 'Bild';
export const openPicture = 'Bild öffnen';
export const closePicture = 'Bild schließen';
export const previousPicture = 'Voriges Bild';
export const nextPicture = 'Nächstes Bild';
export const pictureOfAll = (number: number, all: number) => `${formatNumber(number)} von ${formatNumber(all)}`;

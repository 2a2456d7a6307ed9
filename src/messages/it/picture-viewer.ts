/** A picture that is opened large. */
import { formatNumber } from '../intl.ts';

export const picture = 'Immagine';
export const openPicture = 'Apri l’immagine';
export const closePicture = 'Chiudi l’immagine';
export const previousPicture = 'Immagine precedente';
export const nextPicture = 'Immagine successiva';
export const pictureOfAll = (number: number, all: number) => `${formatNumber(number)} di ${formatNumber(all)}`;

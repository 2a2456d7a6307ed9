/** A picture that is opened large. */
import { formatNumber } from '../intl.ts';

export const picture = 'Obraz';
export const openPicture = 'Otwórz obraz';
export const closePicture = 'Zamknij obraz';
export const previousPicture = 'Poprzedni obraz';
export const nextPicture = 'Następny obraz';
export const pictureOfAll = (number: number, all: number) => `${formatNumber(number)} z ${formatNumber(all)}`;

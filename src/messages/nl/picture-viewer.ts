/** A picture that is opened large. */
import { formatNumber } from '../intl.ts';

export const picture = 'Afbeelding';
export const openPicture = 'Afbeelding openen';
export const closePicture = 'Afbeelding sluiten';
export const previousPicture = 'Vorige afbeelding';
export const nextPicture = 'Volgende afbeelding';
export const pictureOfAll = (number: number, all: number) => `${formatNumber(number)} van ${formatNumber(all)}`;

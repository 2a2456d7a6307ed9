/** A picture that is opened large. */
import { formatNumber } from '../intl.ts';

export const picture = 'Image';
export const openPicture = 'Ouvrir l’image';
export const closePicture = 'Fermer l’image';
export const previousPicture = 'Image précédente';
export const nextPicture = 'Image suivante';
export const pictureOfAll = (number: number, all: number) => `${formatNumber(number)} sur ${formatNumber(all)}`;

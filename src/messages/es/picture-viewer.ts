/** A picture that is opened large. */
import { formatNumber } from '../intl.ts';

export const picture = 'Imagen';
export const openPicture = 'Abrir la imagen';
export const closePicture = 'Cerrar la imagen';
export const previousPicture = 'Imagen anterior';
export const nextPicture = 'Imagen siguiente';
export const pictureOfAll = (number: number, all: number) => `${formatNumber(number)} de ${formatNumber(all)}`;

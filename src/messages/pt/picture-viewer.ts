/** A picture that is opened large. */
import { formatNumber } from '../intl.ts';

export const picture = 'Imagem';
export const openPicture = 'Abrir a imagem';
export const closePicture = 'Fechar a imagem';
export const previousPicture = 'Imagem anterior';
export const nextPicture = 'Próxima imagem';
export const pictureOfAll = (number: number, all: number) => `${formatNumber(number)} de ${formatNumber(all)}`;

/** A picture that is opened large. */
import { formatNumber } from '../intl.ts';

export const picture = 'Изображение';
export const openPicture = 'Открыть изображение';
export const closePicture = 'Закрыть изображение';
export const previousPicture = 'Предыдущее изображение';
export const nextPicture = 'Следующее изображение';
export const pictureOfAll = (number: number, all: number) => `${formatNumber(number)} из ${formatNumber(all)}`;

/** A picture that is opened large. */
import { formatNumber } from '../intl.ts';

export const picture = 'Зображення';
export const openPicture = 'Відкрити зображення';
export const closePicture = 'Закрити зображення';
export const previousPicture = 'Попереднє зображення';
export const nextPicture = 'Наступне зображення';
export const pictureOfAll = (number: number, all: number) => `${formatNumber(number)} із ${formatNumber(all)}`;

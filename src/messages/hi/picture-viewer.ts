import { formatNumber } from '../intl.ts';

export const picture = 'तस्वीर';
export const openPicture = 'तस्वीर खोलें';
export const closePicture = 'तस्वीर बंद करें';
export const previousPicture = 'पिछली तस्वीर';
export const nextPicture = 'अगली तस्वीर';
export const pictureOfAll = (number: number, all: number) => `${formatNumber(number)} / ${formatNumber(all)}`;

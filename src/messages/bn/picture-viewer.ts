import { formatNumber } from '../intl.ts';

export const picture = 'ছবি';
export const openPicture = 'ছবিটি খুলুন';
export const closePicture = 'ছবিটি বন্ধ করুন';
export const previousPicture = 'আগের ছবি';
export const nextPicture = 'পরের ছবি';
export const pictureOfAll = (number: number, all: number) => `${formatNumber(number)}/${formatNumber(all)}`;

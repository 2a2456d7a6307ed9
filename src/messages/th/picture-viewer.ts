import { formatNumber } from '../intl.ts';

export const picture = 'ภาพ';
export const openPicture = 'เปิดภาพ';
export const closePicture = 'ปิดภาพ';
export const previousPicture = 'ภาพก่อนหน้า';
export const nextPicture = 'ภาพถัดไป';
export const pictureOfAll = (number: number, all: number) => `${formatNumber(number)} จาก ${formatNumber(all)}`;

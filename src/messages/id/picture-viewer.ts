import { formatNumber } from '../intl.ts';

export const picture = 'Gambar';
export const openPicture = 'Buka gambar';
export const closePicture = 'Tutup gambar';
export const previousPicture = 'Gambar sebelumnya';
export const nextPicture = 'Gambar berikutnya';
export const pictureOfAll = (number: number, all: number) => `${formatNumber(number)} dari ${formatNumber(all)}`;

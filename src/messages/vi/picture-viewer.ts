/** A picture that is opened large. */
import { formatNumber } from '../intl.ts';

export const picture = 'Ảnh';
export const openPicture = 'Mở ảnh';
export const closePicture = 'Đóng ảnh';
export const previousPicture = 'Ảnh trước';
export const nextPicture = 'Ảnh sau';
export const pictureOfAll = (number: number, all: number) => `Ảnh ${formatNumber(number)}/${formatNumber(all)}`;

/** A picture that is opened large. */
import { formatNumber } from '../intl.ts';

export const picture = '圖片';
export const openPicture = '開啟圖片';
export const closePicture = '關閉圖片';
export const previousPicture = '上一張圖片';
export const nextPicture = '下一張圖片';
export const pictureOfAll = (number: number, all: number) => `第${formatNumber(number)}張，共${formatNumber(all)}張`;

/** A picture that is opened large. */
import { formatNumber } from '../intl.ts';

export const picture = '图片';
export const openPicture = '打开图片';
export const closePicture = '关闭图片';
export const previousPicture = '上一张图片';
export const nextPicture = '下一张图片';
export const pictureOfAll = (number: number, all: number) => `第${formatNumber(number)}张，共${formatNumber(all)}张`;

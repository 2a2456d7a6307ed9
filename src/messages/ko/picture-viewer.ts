/** A picture that is opened large. */
import { formatNumber } from '../intl.ts';

export const picture = '사진';
export const openPicture = '사진 열기';
export const closePicture = '사진 닫기';
export const previousPicture = '이전 사진';
export const nextPicture = '다음 사진';
export const pictureOfAll = (number: number, all: number) => `${formatNumber(all)}장 중 ${formatNumber(number)}번째`;

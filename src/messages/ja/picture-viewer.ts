/** A picture that is opened large. */
import { formatNumber } from '../intl.ts';

export const picture = '画像';
export const openPicture = '画像を開く';
export const closePicture = '画像を閉じる';
export const previousPicture = '前の画像';
export const nextPicture = '次の画像';
export const pictureOfAll = (number: number, all: number) => `${formatNumber(all)}枚中${formatNumber(number)}枚目`;

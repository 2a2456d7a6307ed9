/** A picture that is opened large. */

export const picture = 'تصویر';
export const openPicture = 'تصویر کھولیں';
export const closePicture = 'تصویر بند کریں';
export const previousPicture = 'پچھلی تصویر';
export const nextPicture = 'اگلی تصویر';
export const pictureOfAll = (number: number, all: number) => `${number} از ${all}`;

/** A picture that is opened large. */

export const picture = '사진';
export const openPicture = '사진 열기';
export const closePicture = '사진 닫기';
export const previousPicture = '이전 사진';
export const nextPicture = '다음 사진';
export const pictureOfAll = (number: number, all: number) => `${all}장 중 ${number}번째`;

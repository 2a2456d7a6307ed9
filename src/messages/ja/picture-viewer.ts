/** A picture that is opened large. */

export const picture = '画像';
export const openPicture = '画像を開く';
export const closePicture = '画像を閉じる';
export const previousPicture = '前の画像';
export const nextPicture = '次の画像';
export const pictureOfAll = (number: number, all: number) => `${all}枚中${number}枚目`;

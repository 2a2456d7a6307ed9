/** A picture that is opened large. */

export const picture = 'Fotoğraf';
export const openPicture = 'Fotoğrafı aç';
export const closePicture = 'Fotoğrafı kapat';
export const previousPicture = 'Önceki fotoğraf';
export const nextPicture = 'Sonraki fotoğraf';
export const pictureOfAll = (number: number, all: number) => `${number}/${all}`;

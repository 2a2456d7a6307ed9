/** A picture that is opened large. */

export const picture = 'Immagine';
export const openPicture = 'Apri l’immagine';
export const closePicture = 'Chiudi l’immagine';
export const previousPicture = 'Immagine precedente';
export const nextPicture = 'Immagine successiva';
export const pictureOfAll = (number: number, all: number) => `${number} di ${all}`;

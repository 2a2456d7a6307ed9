/** A picture that is opened large. */

export const picture = 'Obraz';
export const openPicture = 'Otwórz obraz';
export const closePicture = 'Zamknij obraz';
export const previousPicture = 'Poprzedni obraz';
export const nextPicture = 'Następny obraz';
export const pictureOfAll = (number: number, all: number) => `${number} z ${all}`;

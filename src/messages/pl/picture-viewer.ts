/** A picture that is opened large. */

export const picture = 'Zdjęcie';
export const openPicture = 'Otwórz zdjęcie';
export const closePicture = 'Zamknij zdjęcie';
export const previousPicture = 'Poprzednie zdjęcie';
export const nextPicture = 'Następne zdjęcie';
export const pictureOfAll = (number: number, all: number) => `${number} z ${all}`;

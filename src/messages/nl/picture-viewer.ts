/** A picture that is opened large. */

export const picture = 'Afbeelding';
export const openPicture = 'Afbeelding openen';
export const closePicture = 'Afbeelding sluiten';
export const previousPicture = 'Vorige afbeelding';
export const nextPicture = 'Volgende afbeelding';
export const pictureOfAll = (number: number, all: number) => `${number} van ${all}`;

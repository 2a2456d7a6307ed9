/** A picture that is opened large. */

export const picture = 'Imagem';
export const openPicture = 'Abrir a imagem';
export const closePicture = 'Fechar a imagem';
export const previousPicture = 'Imagem anterior';
export const nextPicture = 'Próxima imagem';
export const pictureOfAll = (number: number, all: number) => `${number} de ${all}`;

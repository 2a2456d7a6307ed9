import { formatNumber } from '../intl.ts';

export const picture = 'Picha';
export const openPicture = 'Fungua picha';
export const closePicture = 'Funga picha';
export const previousPicture = 'Picha iliyotangulia';
export const nextPicture = 'Picha inayofuata';
export const pictureOfAll = (number: number, all: number) => `${formatNumber(number)} kati ya ${formatNumber(all)}`;

/** A picture that is opened large. */

export const picture = 'Ảnh';
export const openPicture = 'Mở ảnh';
export const closePicture = 'Đóng ảnh';
export const previousPicture = 'Ảnh trước';
export const nextPicture = 'Ảnh sau';
export const pictureOfAll = (number: number, all: number) => `Ảnh ${number}/${all}`;

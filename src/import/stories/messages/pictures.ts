/** What the report says of pictures, films and recordings. */

export const noPicture = 'it is no picture that can be shown: JPEG, PNG, WebP, AVIF, GIF or TIFF';
export const damaged = 'it is damaged';
export const tooManyPixels = (most: number): string => `it has more than ${most / 1e6} million pixels`;
export const missing = 'there is no such file';
export const outside = 'it is outside the folder that is imported';
export const noFolder = 'it has no web address, and its folder is not known';
export const badAddress = 'it has no web address that can be opened';
export const unreadable = (reason: string): string => `it can't be read: ${reason}`;

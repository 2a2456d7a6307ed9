/** Messages about pictures: their places and their formats. */
import { didYouMean } from './did-you-mean.ts';
import { firstLookAlike } from './look-alike.ts';
import { quote, quoteWhole } from './quote.ts';

export const outsideFolder = (source: string): string =>
  `${quote(source)} is outside the stories' folder; move the picture next to the story`;

/** @param jpegName the file's name as JPEG */
export const heic = (jpegName: string): string =>
  `HEIC isn't supported; export it as JPEG, and change the name here to ${quoteWhole(jpegName)}`;

/** @param path the picture's path after it was moved */
export const svgBesideStory = (path: string): string =>
  `SVG is only supported in the public folder; move the file there, and write ${quoteWhole(path)} here`;

export const unsupportedFormat = (source: string, supported: string): string =>
  `${quote(source)} isn't a supported format; export it as ${supported}, and change the name here`;

/** @param beside names of the pictures next to the story */
export const notInStories = (file: string, folder: string, source: string, beside: readonly string[]): string => {
  const difference = firstLookAlike(source, beside, "the file's name");
  return difference === undefined
    ? `no picture ${quote(file)} in ${folder}; ` +
        didYouMean(source, beside, 'add it', 'write the name of a file that is there')
    : `${quoteWhole(source)}: ${difference}`;
};

/** A picture that is in another folder than the path says. @param path the right one */
export const inOtherFolder = (file: string, folder: string, path: string): string =>
  `no picture ${quote(file)} in ${folder}; there is one in another folder: write ${quoteWhole(path)}`;

/** @param path the path with slashes */
export const withBackslashes = (source: string, path: string): string =>
  `${quote(source)} has backslashes; write ${quoteWhole(path)}`;

/** @param name the picture's name without its folders */
export const pathOnComputer = (source: string, name: string): string =>
  `${quote(source)} is a path on one computer; move the picture next to the story, and write ${quoteWhole(name)} here`;

/** @param beside paths of what is in the folder that the path leads to */
export const notInPublic = (path: string, beside: readonly string[]): string => {
  const difference = firstLookAlike(path, beside, "the file's name");
  return difference === undefined
    ? `no picture ${quoteWhole(path.slice(1))} in the public folder; ` +
        'add it there. For a picture next to the story, remove the first /'
    : `${quoteWhole(path)}: ${difference}`;
};

/** @param name the file's name without its folder */
export const damaged = (name: string): string =>
  `${quote(name)} can't be read: the file is cut off or damaged; export it again, as JPEG or PNG`;

/** A picture with so many pixels that it is not decoded. @param most in pixels */
export const tooManyPixels = (name: string, width: number, height: number, most: number): string =>
  `${quote(name)} has ${width} × ${height} pixels, which is more than ${most / 1e6} million; ` +
  'export it smaller, such as 4000 pixels wide';

/** A number that is not the one of the file. @param dimension what it measures */
export const wrongSize = (dimension: 'width' | 'height', written: number, actual: number): string =>
  `${written}: the picture's ${dimension} is ${actual} pixels; write ${actual}, or leave "${dimension}" out`;

/** A file whose content is a picture of another type than its name says. */
export const wrongName = (file: string, type: string, newName: string): string =>
  `${quote(file)} is a ${type} picture; rename the file to ${quoteWhole(newName)}, and change the name here`;

export const wrongContent = (file: string, supported: string): string =>
  `${quote(file)} isn't what its name says; export it as ${supported}`;

export const fewPictures = 'a gallery has two pictures or more; add one, or write {"type": "image", …}';

/** Messages about films, recordings and their captions. */
import { quote } from './quote.ts';

export const mediaElsewhere = (src: string): string =>
  `${quote(src)} is on another site; put the file next to the story, or write {"type": "embed", "url": …, "title": …}`;

export const noMedia = (file: string, folder: string): string =>
  `no file ${quote(file)} in ${folder}; put it there, or write the name of one that is`;

/** @param extensions of the files that can be there */
export const wrongMedia = (file: string, extensions: string): string =>
  `${quote(file)} is no file of this kind; export it as ${extensions}`;

export const wrongMediaContent = (file: string): string =>
  `the content of ${quote(file)} is not what its name says; export it again`;

export const notADuration = 'this is no length; write minutes and seconds such as "3:20", or "1:02:30" with hours';

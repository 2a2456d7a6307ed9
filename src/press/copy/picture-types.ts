import { posix } from 'node:path';

/** A kind of picture: what its files are called, how they begin, and what a browser is told they are. */
interface PictureType {
  readonly name: string;
  readonly extensions: readonly string[];
  readonly mediaType: string;
  readonly begins: RegExp;
}

/** So many bytes at a file's beginning say what it is. */
export const signatureLength = 64;

// The bytes are read as one character each.
/* oxlint-disable no-control-regex */
const types: readonly PictureType[] = [
  { name: 'AVIF', extensions: ['.avif'], mediaType: 'image/avif', begins: /^[^]{4}ftyp(?:[^]{4}){0,12}avi[fs]/u },
  { name: 'GIF', extensions: ['.gif'], mediaType: 'image/gif', begins: /^GIF8[79]a/u },
  { name: 'JPEG', extensions: ['.jpg', '.jpeg'], mediaType: 'image/jpeg', begins: /^\u00ff\u00d8\u00ff/u },
  { name: 'PNG', extensions: ['.png'], mediaType: 'image/png', begins: /^\u0089PNG\r\n\u001a\n/u },
  { name: 'WebP', extensions: ['.webp'], mediaType: 'image/webp', begins: /^RIFF[^]{4}WEBP/u },
];

/** Drawings go to press from the site's public folder only: beside the stories, where anybody's files come in, one could carry scripts. */
const drawing: PictureType = {
  name: 'SVG',
  extensions: ['.svg'],
  mediaType: 'image/svg+xml',
  begins: /^(?:\u00ef\u00bb\u00bf)?\s*</u,
};
/* oxlint-enable no-control-regex */

const extensionOf = (file: string): string => posix.extname(file).toLowerCase();

/** How files of pictures end, as a message lists them. */
export const pictureExtensions = types
  .flatMap(({ extensions }) => extensions)
  .toSorted()
  .join(', ');

/** Whether a file's name says that it is a picture that can go to press from beside a story. */
export const isPicture = (file: string): boolean =>
  types.some(({ extensions }) => extensions.includes(extensionOf(file)));

/** Whether a file's name says that it is a picture that the site itself may have. */
export const isSitePicture = (file: string): boolean =>
  isPicture(file) || drawing.extensions.includes(extensionOf(file));

/** What a browser is told a picture is. */
export const mediaTypeOf = (file: string): string =>
  types.find(({ extensions }) => extensions.includes(extensionOf(file)))?.mediaType ?? 'application/octet-stream';

/**
 * What is wrong with a picture that is not what its name says; undefined where it is.
 * @param beginning its first bytes
 */
export function signatureFault(file: string, beginning: Uint8Array): string | undefined {
  const text = String.fromCharCode(...beginning.subarray(0, signatureLength));
  const type = [...types, drawing].find(({ begins }) => begins.test(text));
  if (type?.extensions.includes(extensionOf(file)) === true) return undefined;
  const name = posix.basename(file);
  if (type === undefined || type === drawing) {
    return `"${name}" holds no picture of the kind its name says; save it as one that ends in ${pictureExtensions}`;
  }
  const renamed = `${name.slice(0, name.length - posix.extname(name).length)}${type.extensions[0] ?? ''}`;
  return `"${name}" holds a ${type.name} picture; rename it to "${renamed}", and write that name here`;
}

import { posix } from 'node:path';
import { orList } from './messages/or-list.ts';
import * as messages from './messages/pictures.ts';

interface PictureType {
  readonly name: string;
  /** The first is used for names that messages suggest. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  /** Matches the file's first bytes, read as Latin-1. */
  readonly signature: RegExp;
}

/** How many bytes from a file's start are enough to tell its type. */
export const signatureLength = 64;

// Signatures contain control characters.
/* oxlint-disable no-control-regex */
const types: readonly PictureType[] = [
  { name: 'JPEG', extensions: ['.jpg', '.jpeg'], mediaType: 'image/jpeg', signature: /^\u00ff\u00d8\u00ff/u },
  { name: 'PNG', extensions: ['.png'], mediaType: 'image/png', signature: /^\u0089PNG\r\n\u001a\n/u },
  { name: 'WebP', extensions: ['.webp'], mediaType: 'image/webp', signature: /^RIFF[^]{4}WEBP/u },
  { name: 'AVIF', extensions: ['.avif'], mediaType: 'image/avif', signature: /^[^]{4}ftyp(?:[^]{4}){0,12}avi[fs]/u },
  { name: 'GIF', extensions: ['.gif'], mediaType: 'image/gif', signature: /^GIF8[79]a/u },
  {
    name: 'TIFF',
    extensions: ['.tif', '.tiff'],
    mediaType: 'image/tiff',
    signature: /^(?:II[*+]\0|MM\0[*+])/u,
  },
];

/** SVG can contain scripts, so it is taken only from the public folder, not from beside stories. */
const svg: PictureType = {
  name: 'SVG',
  extensions: ['.svg'],
  mediaType: 'image/svg+xml',
  signature: /^(?:\u00ef\u00bb\u00bf)?\s*</u,
};

/** The format of phone cameras, which most browsers can't show. */
const heicSignature = /^[^]{4}ftyp(?:[^]{4}){0,12}(?:hei[cxms]|hev[cxms])/u;
/* oxlint-enable no-control-regex */

const supportedTypes = orList(types.map(({ name }) => name));

const extensionOf = (file: string): string => posix.extname(file).toLowerCase();
const hasType = (file: string, { extensions }: PictureType): boolean => extensions.includes(extensionOf(file));

/** The name of a file, without its folder, with another extension. */
const renamed = (file: string, extension: string): string => `${posix.basename(file, posix.extname(file))}${extension}`;

/** Whether a file's name is one of a picture that a story may have next to it. */
export const isPicture = (file: string): boolean => types.some((type) => hasType(file, type));

/** The media type of a picture by its file name. */
export const mediaTypeOf = (file: string): string =>
  types.find((type) => hasType(file, type))?.mediaType ?? 'application/octet-stream';

/**
 * Checks that a file name is one of a supported picture.
 * @param folder the folder of the picture: that of the stories, or the public one
 * @returns the message about the fault; undefined for a supported format
 */
export function pictureNameFault(file: string, folder: 'stories' | 'public'): string | undefined {
  if (isPicture(file) || (folder === 'public' && hasType(file, svg))) return undefined;
  if (['.heic', '.heif'].includes(extensionOf(file))) return messages.heic(renamed(file, '.jpg'));
  if (hasType(file, svg)) return messages.svgBesideStory(`/${posix.basename(file)}`);
  return messages.unsupportedFormat(file, supportedTypes);
}

/**
 * Checks that a picture is of the type that its name says.
 * @param start the file's first bytes, `signatureLength` or all
 * @returns the message about the fault; undefined for a good picture
 */
export function signatureFault(file: string, start: Uint8Array): string | undefined {
  const text = String.fromCharCode(...start.subarray(0, signatureLength));
  const type = [...types, svg].find(({ signature }) => signature.test(text));
  if (type !== undefined && hasType(file, type)) return undefined;
  if (type === undefined && heicSignature.test(text)) return messages.heic(renamed(file, '.jpg'));
  const name = posix.basename(file);
  if (type === undefined || type === svg) return messages.wrongContent(name, supportedTypes);
  return messages.wrongName(name, type.name, renamed(file, type.extensions[0] ?? ''));
}

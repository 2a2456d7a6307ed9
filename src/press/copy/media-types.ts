import { posix } from 'node:path';
import { orList } from './messages/or-list.ts';
import * as messages from './messages/media.ts';

/** What a file is for: `captions` are the texts of a video. */
export type MediaKind = 'video' | 'audio' | 'captions';

interface MediaType {
  readonly kinds: readonly MediaKind[];
  readonly extension: string;
  readonly mediaType: string;
  /** Matches the file's first bytes, read as Latin-1. */
  readonly signature: RegExp;
}

// Signatures contain control characters. The formats are those that all browsers of the last years play.
/* oxlint-disable no-control-regex */
const types: readonly MediaType[] = [
  { kinds: ['video'], extension: '.mp4', mediaType: 'video/mp4', signature: /^[^]{4}ftyp/u },
  { kinds: ['video'], extension: '.webm', mediaType: 'video/webm', signature: /^\u001a\u0045\u00df\u00a3/u },
  { kinds: ['audio'], extension: '.mp3', mediaType: 'audio/mpeg', signature: /^(?:ID3|\u00ff[\u00e0-\u00ff])/u },
  { kinds: ['audio'], extension: '.m4a', mediaType: 'audio/mp4', signature: /^[^]{4}ftyp/u },
  { kinds: ['captions'], extension: '.vtt', mediaType: 'text/vtt', signature: /^(?:\u00ef\u00bb\u00bf)?WEBVTT/u },
];
/* oxlint-enable no-control-regex */

const typeOf = (file: string): MediaType | undefined =>
  types.find(({ extension }) => extension === posix.extname(file).toLowerCase());

/** Whether a file's name is one of a film, a recording or captions that a story may have next to it. */
export const isMedia = (file: string): boolean => typeOf(file) !== undefined;

/** The media type of a file by its name. */
export const mediaTypeOfFile = (file: string): string => typeOf(file)?.mediaType ?? 'application/octet-stream';

/**
 * Checks that a file is of a kind, and that its content is what its name says.
 * @param start the file's first bytes
 * @returns the message about the fault; undefined for a good file
 */
export function mediaFault(file: string, start: Uint8Array | undefined, kind: MediaKind): string | undefined {
  const type = typeOf(file);
  if (type === undefined || !type.kinds.includes(kind))
    return messages.wrongMedia(file, orList(types.flatMap((one) => (one.kinds.includes(kind) ? one.extension : []))));
  if (start === undefined) return undefined;
  return type.signature.test(String.fromCharCode(...start)) ? undefined : messages.wrongMediaContent(file);
}

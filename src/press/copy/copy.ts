import { posix } from 'node:path';
import type { Fault } from './faults.ts';
import type { PictureFolder, PictureInspection } from './picture-facts.ts';

/** A file in the stories' folder. */
export interface CopyFile {
  /** Its path below the stories' folder, with forward slashes. */
  readonly name: string;
  /** Its path as messages show it. */
  readonly path: string;
  /** Undefined if the file can't be read; then it has a fault already. */
  readonly bytes: Uint8Array | undefined;
  /** SHA-256 of the content as base64, if it is known. */
  readonly digest?: string | undefined;
}

/** What is known of a film, a recording or captions. */
export interface MediaFile {
  /** The first bytes; undefined if it can't be read. */
  readonly start: Uint8Array | undefined;
  /** The size of the file. */
  readonly bytes: number;
}

/** The files that an editor saved, unchecked. */
export interface Copy {
  readonly files: readonly CopyFile[];
  /** The first bytes of each picture in the stories' folder, by its name; undefined if it can't be read. */
  readonly pictures: ReadonlyMap<string, Uint8Array | undefined>;
  /** The films, recordings and captions in the stories' folder, by their names. */
  readonly media: ReadonlyMap<string, MediaFile>;
  /** What is known of such a file in the public folder; undefined if there is no such file. */
  readonly shippedMedia: (path: string) => MediaFile | undefined;
  /** Returns the first bytes of a file in the public folder; undefined if there is no such file. */
  readonly shipped: (path: string) => Uint8Array | undefined;
  /** The names of the files and folders in a folder of the public folder, such as `/` or `/pictures`. */
  readonly shippedNames: (folder: string) => readonly string[];
  /**
   * What is known of a picture's file, by its name in the stories' folder or its path in the public one. Undefined if
   * the file was not inspected.
   */
  readonly inspected: (folder: PictureFolder, name: string) => PictureInspection | undefined;
  /** Files and folders that can't be read. */
  readonly faults: readonly Fault[];
  /** The stories' folder, as messages show it. */
  readonly folder: string;
}

export const editionName = 'edition.json';

/** The slug of a story, by the name of its file. */
export const slugOfFile = (name: string): string =>
  posix
    .basename(name)
    .replace(/\.(?:json|md)$/iu, '')
    .normalize('NFC');

/** Whether a file is a JSON Schema for editors' tools, and not a story. */
export const isSchema = (name: string): boolean => name.endsWith('.schema.json');

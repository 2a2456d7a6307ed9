/** How a kind of file is recognised and read. */
import type { Found } from './original.ts';

/** A file of the import. */
export interface SourceFile {
  /** The path on this machine. */
  readonly path: string;
  /** The path as messages show it, from the folder that is imported. */
  readonly name: string;
  /** The size in bytes. */
  readonly size: number;
  /** The first 64 KiB, as text in the encoding that the file, its byte order mark or its XML declares. */
  readonly start: string;
  /** The encoding that it is read with. */
  readonly encoding?: string | undefined;
  /** What was wrong with the file and is read nevertheless: `it declares utf-16 and is UTF-8`. */
  readonly notes?: readonly string[] | undefined;
  /** The whole text, in pieces, in that encoding. Reading large files never needs all of it in memory. */
  text(): AsyncIterable<string>;
}

export interface Format {
  /** As messages show it: `WordPress export (WXR)`. */
  readonly name: string;
  /** What the source calls itself: the title of a feed or of a site. It is looked up in the start of the file. */
  sourceName?(file: SourceFile): string | undefined;
  /** Decides by content, not by the file's name. */
  recognises(file: SourceFile): boolean;
  /** Reads the items in their order. A fault of the file is a `NoStory` that is refused, never an exception. */
  read(file: SourceFile): AsyncIterable<Found>;
}

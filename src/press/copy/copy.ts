import type { Fault } from './faults.ts';

/** A file in the stories' folder. */
export interface SourceFile {
  /** Its path below the stories' folder, with forward slashes. */
  readonly name: string;
  /** Its path as messages show it. */
  readonly path: string;
  /** Undefined if the file can't be read; then it has a fault already. */
  readonly bytes: Uint8Array | undefined;
}

/** The files that an editor saved, unchecked. */
export interface Copy {
  readonly files: readonly SourceFile[];
  /** The first bytes of each picture in the stories' folder, by its name; undefined if it can't be read. */
  readonly pictures: ReadonlyMap<string, Uint8Array | undefined>;
  /** Returns the first bytes of a file in the public folder; undefined if there is no such file. */
  readonly shipped: (path: string) => Uint8Array | undefined;
  /** The names of the files and folders in a folder of the public folder, such as `/` or `/pictures`. */
  readonly shippedNames: (folder: string) => readonly string[];
  /** Files and folders that can't be read. */
  readonly faults: readonly Fault[];
  /** The stories' folder, as messages show it. */
  readonly folder: string;
}

export const editionName = 'edition.json';

/** Whether a file is a JSON Schema for editors' tools, and not a story. */
export const isSchema = (name: string): boolean => name.endsWith('.schema.json');

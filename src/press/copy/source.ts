import type { Fault } from './faults.ts';

/** A file of the stories' folder. */
export interface SourceFile {
  /** Below the stories' folder, with forward slashes. */
  readonly name: string;
  /** As a message names it. */
  readonly path: string;
  /** Absent where the file cannot be read, which is a fault already. */
  readonly bytes: Uint8Array | undefined;
}

export interface Copy {
  readonly files: readonly SourceFile[];
  /** The pictures that lie beside the stories by their names, each with its first bytes, where it can be read. */
  readonly pictures: ReadonlyMap<string, Uint8Array | undefined>;
  /** The first bytes of a file in the site's public folder; undefined where there is none. */
  readonly shipped: (path: string) => Uint8Array | undefined;
  /** What of the folder cannot be read. */
  readonly faults: readonly Fault[];
  /** The stories' folder, as a message names it. */
  readonly folder: string;
}

export const editionName = 'edition.json';

/** Files that editors' tools read, and no story. */
export const isSchema = (name: string): boolean => name.endsWith('.schema.json');

import type { NoStory } from '../original.ts';

/** A file that was unpacked. */
export interface Unpacked {
  readonly path: string;
  /** As messages show it: `export.zip/content/data.json`. */
  readonly name: string;
}

/** Whether a file is a zip archive, by its content. */
export const isZip = (_path: string): Promise<boolean> => Promise.resolve(false);

/** Unpacks a zip archive. */
export async function* unpackZip(_path: string, _name: string, _into: string): AsyncGenerator<Unpacked | NoStory> {}

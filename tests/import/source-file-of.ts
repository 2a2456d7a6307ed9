import type { SourceFile } from '../../src/import/format.ts';
import type { Format } from '../../src/import/format.ts';
import { isOriginal, type Found, type Original } from '../../src/import/original.ts';

/** A file of the import that is in memory. */
export const sourceFileOf = (name: string, text: string): SourceFile => ({
  path: `/archive/${name}`,
  name,
  size: text.length,
  start: text.slice(0, 65_536),
  // In two pieces, as large files come.
  async *text() {
    yield text.slice(0, 100);
    await Promise.resolve();
    yield text.slice(100);
  },
});

/** What a format finds in a file. */
export async function foundIn(format: Format, name: string, text: string): Promise<Found> {
  const all: Found[] = [];
  for await (const found of format.read(sourceFileOf(name, text))) all.push(found);
  if (all[0] === undefined || all.length > 1) throw new Error(`found ${all.length} items`);
  return all[0];
}

export async function originalIn(format: Format, name: string, text: string): Promise<Original> {
  const found = await foundIn(format, name, text);
  if (!isOriginal(found)) throw new Error(found.reason);
  return found;
}

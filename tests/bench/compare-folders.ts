import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** How a file differs between two editions. */
export type Difference = 'added' | 'changed' | 'removed';

/**
 * Lists the files that differ between two folders, such as two builds of an edition.
 * @returns the paths below the folders, in alphabetical order
 */
export async function compareFolders(before: string, after: string): Promise<ReadonlyMap<string, Difference>> {
  const [old, current] = await Promise.all([filesIn(before), filesIn(after)]);
  const differences = new Map<string, Difference>();
  for (const file of [...new Set([...old, ...current])].toSorted()) {
    // One after another: an edition may have a million files.
    // oxlint-disable-next-line no-await-in-loop
    const difference = await compare(before, after, file, old.has(file), current.has(file));
    if (difference !== undefined) differences.set(file, difference);
  }
  return differences;
}

async function compare(
  before: string,
  after: string,
  file: string,
  wasThere: boolean,
  isThere: boolean,
): Promise<Difference | undefined> {
  if (!wasThere || !isThere) return isThere ? 'added' : 'removed';
  const [old, current] = await Promise.all([readFile(join(before, file)), readFile(join(after, file))]);
  return old.equals(current) ? undefined : 'changed';
}

async function filesIn(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => relative(folder, join(parentPath, name))),
  );
}

/** Counts files of an edition by their kind: by the folder of a data file, and by what another file is. */
export function byKind(files: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const file of files) {
    const kind = kindOf(file.replaceAll('\\', '/'));
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

function kindOf(file: string): string {
  const [, search] = /^edition\/v\d+\/search\/(\w+)\//u.exec(file) ?? [];
  if (search !== undefined) return `search: ${search}`;
  const [, data] = /^edition\/v\d+\/([\w-]+)/u.exec(file) ?? [];
  if (data !== undefined) return `data: ${data}`;
  const [first = '', second] = file.split('/');
  if (file.endsWith('.html')) return `page: ${second === undefined ? 'front' : first}`;
  return file.startsWith('edition/offline/') ? 'lists of an offline edition' : 'others';
}

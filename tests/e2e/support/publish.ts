import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filePath } from '../../../src/edition/addresses.ts';
import { versionFile, type EditionVersion } from '../../../src/edition/offline-edition.ts';
import { factsOf, writeLists } from '../../../src/press/build/write-offline-lists.ts';
import type { OfflineSite } from './offline-site.ts';

/** The files of a folder, by their paths in it. */
const filesIn = (folder: string, part: string): string[] =>
  existsSync(join(folder, part))
    ? readdirSync(join(folder, part), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

/** Changes a data file of a site, and publishes that as another edition. */
export async function publish<T>({ folder }: OfflineSite, address: string, change: (data: T) => T): Promise<void> {
  const file = join(folder, filePath(address));
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')) as T)));
  const files = ['assets', 'edition/v1', 'edition/pictures'].flatMap((part) => filesIn(folder, part));
  const facts = files.map((path) => [path.slice(folder.length), factsOf(readFileSync(path))] as const);
  const { script } = JSON.parse(readFileSync(join(folder, filePath(versionFile)), 'utf8')) as EditionVersion;
  await writeLists(new Map(facts), 17, { folder, script: script.slice(1), offline: true });
}

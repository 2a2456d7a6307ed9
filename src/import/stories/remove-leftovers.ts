import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { slugOfFile } from '../../press/copy/copy.ts';
import { isMedia } from '../../press/copy/media-types.ts';
import { isPicture } from '../../press/copy/picture-types.ts';
import { memoryFolder, type Ledger } from './ledger/ledger.ts';

/** The name of a file that is written under another name first, see `writeFileAtomically`. */
const temporary = /^(.+)\.\d+-\d+\.tmp$/u;

/**
 * Removes what an interrupted import has left: files that it had not finished.
 * @param edition the folder of the edition
 * @param files of the edition, by their paths below it
 */
export async function removeLeftovers(edition: string, files: Iterable<string>, { entries }: Ledger): Promise<void> {
  const slugs = new Set([...entries.values()].map(({ slug }) => slug));
  for (const name of files) {
    const target = temporary.exec(name)?.[1];
    if (target !== undefined && (isPicture(target) || isMedia(target) || slugs.has(slugOfFile(target))))
      await rm(join(edition, name), { force: true });
  }
  const memory = join(edition, memoryFolder);
  if (!existsSync(memory)) return;
  for (const name of await readdir(memory, { recursive: true, encoding: 'utf8' }))
    if (temporary.test(name)) await rm(join(memory, name), { force: true });
}

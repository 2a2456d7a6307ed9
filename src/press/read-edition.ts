import type { PressConfig } from './config.ts';
import { makeEdition, type Made } from './make-edition.ts';
import { readCopy } from './read-copy.ts';

/**
 * Reads the stories' folder and makes the edition of it.
 * @param root where messages count paths from
 */
export async function readEdition({ storiesFolder, siteUrl }: PressConfig, root: string): Promise<Made> {
  return makeEdition(await readCopy(storiesFolder, root), siteUrl);
}

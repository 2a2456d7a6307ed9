import { join } from 'node:path';
import type { PressConfig } from './config.ts';
import { EditionFaults } from './faults.ts';
import { makeEdition, type Made } from './make-edition.ts';
import { readCopy } from './read-copy.ts';

/**
 * Reads the stories' folder and makes the edition of it.
 * @param root where messages count paths from
 * @param publicFolder where the site's own pictures lie
 */
export async function readEdition({ storiesFolder, siteUrl }: PressConfig, root: string, publicFolder = join(root, 'public')): Promise<Made> {
  try {
    return makeEdition(await readCopy(storiesFolder, root, publicFolder), siteUrl);
  } catch (error) {
    if (error instanceof EditionFaults) return { kind: 'faulty', faults: error.faults };
    throw error;
  }
}

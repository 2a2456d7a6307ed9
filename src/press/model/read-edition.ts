import { join } from 'node:path';
import { EditionFaults } from '../copy/faults.ts';
import { makeEdition, type EditionOrFaults } from './make-edition.ts';
import { readCopy } from '../copy/read-copy.ts';

/** Where the stories are, and the address the site will have, where that is set outside the stories. */
export interface CopyPlace {
  readonly storiesFolder: string;
  readonly siteUrl: string | undefined;
}

/**
 * Reads the stories' folder and makes the edition of it.
 * @param root where messages count paths from
 * @param publicFolder where the site's own pictures lie
 */
export async function readEdition(
  { storiesFolder, siteUrl }: CopyPlace,
  root: string,
  publicFolder = join(root, 'public'),
): Promise<EditionOrFaults> {
  try {
    return makeEdition(await readCopy(storiesFolder, root, publicFolder), siteUrl);
  } catch (error) {
    if (error instanceof EditionFaults) return { kind: 'faulty', faults: error.faults };
    throw error;
  }
}

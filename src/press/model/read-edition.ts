import { join } from 'node:path';
import { EditionFaults } from '../copy/faults.ts';
import { makeEdition, type EditionOrFaults } from './make-edition.ts';
import { readCopy } from '../copy/read-copy.ts';

/** The sources of an edition. */
export interface EditionSource {
  readonly storiesFolder: string;
  /** The site's public address, if it is set outside the stories. */
  readonly siteUrl: string | undefined;
}

/**
 * Reads the stories' folder, and makes its edition or lists its faults.
 * @param root messages show paths relative to this folder
 * @param publicFolder the folder of the site's own pictures
 */
export async function readEdition(
  { storiesFolder, siteUrl }: EditionSource,
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

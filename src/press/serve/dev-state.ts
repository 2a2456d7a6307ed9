import { EditionFaults } from '../copy/faults.ts';
import { editionError } from '../copy/messages/files.ts';
import { movedPages, type MovedPage } from '../hosts/redirects.ts';
import { machineFiles } from '../machine-readable/machine-files.ts';
import type { Edition } from '../model/edition.ts';
import type { EditionOrFaults } from '../model/make-edition.ts';
import { planPublication, type Publication } from '../pages/publication.ts';
import type { DraftCaches } from './draft-caches.ts';

/** An edition with everything that the dev server answers with. */
export interface ServedDraft {
  readonly edition: Edition;
  readonly publication: Publication;
  /** Feeds, sitemaps and the like, by their addresses. */
  readonly machineFiles: ReadonlyMap<string, () => string>;
  readonly moved: readonly MovedPage[];
}

/** The state of the dev server after it has read the stories. */
export interface DevState {
  /** The last edition without faults; undefined until there is one. */
  readonly draft: ServedDraft | undefined;
  /** The faults of the last reading; undefined if it had none. */
  readonly faults: EditionFaults | undefined;
}

export const initialDevState: DevState = { draft: undefined, faults: undefined };

/**
 * Reads the edition again. Any error becomes a fault, so that the server keeps running and the next save can correct
 * it.
 * @param caches of what earlier readings have made
 */
export async function nextDevState(
  { draft }: DevState,
  readEdition: () => Promise<EditionOrFaults>,
  caches?: DraftCaches,
): Promise<DevState> {
  try {
    const read = await readEdition();
    if (read.kind === 'faulty') return { draft, faults: new EditionFaults(read.faults) };
    const { edition } = read;
    const publication = planPublication(edition, caches);
    caches?.turn();
    return {
      draft: {
        edition,
        publication,
        machineFiles: machineFiles(edition, publication.pages),
        moved: movedPages(edition),
      },
      faults: undefined,
    };
  } catch (error) {
    const message = editionError(error instanceof Error ? error.message : String(error));
    return { draft, faults: new EditionFaults([{ file: 'stories', field: '', message }]) };
  }
}

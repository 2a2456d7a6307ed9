import type { Edition } from '../model/edition.ts';
import { EditionFaults } from '../copy/faults.ts';
import { movedStories, type MovedStory } from '../hosts/redirects.ts';
import { machineFiles } from '../machine-readable/machine-files.ts';
import type { EditionOrFaults } from '../model/make-edition.ts';
import { publish, type Publication } from '../pages/publication.ts';

/** What is served while stories are written: the last edition without faults, and the faults that have come since. */
export interface Proof {
  readonly edition: Edition | undefined;
  readonly publication: Publication | undefined;
  /** What machines ask for, by its address. */
  readonly machines: ReadonlyMap<string, () => string>;
  readonly moved: readonly MovedStory[];
  readonly faults: EditionFaults | undefined;
}

export const firstProof: Proof = {
  edition: undefined,
  publication: undefined,
  machines: new Map(),
  moved: [],
  faults: undefined,
};

/** The next proof. Whatever goes wrong on the way is a fault of it: the server goes on, and the next save may mend it. */
export async function pullProof(last: Proof, make: () => Promise<EditionOrFaults>): Promise<Proof> {
  try {
    const made = await make();
    if (made.kind === 'edition') {
      const { edition } = made;
      const publication = publish(edition);
      return {
        edition,
        publication,
        machines: machineFiles(edition, publication.pages),
        moved: movedStories(edition),
        faults: undefined,
      };
    }
    return { ...last, faults: new EditionFaults(made.faults) };
  } catch (error) {
    const message = `this edition stopped the press: ${error instanceof Error ? error.message : String(error)}; undo the last change`;
    return { ...last, faults: new EditionFaults([{ file: 'stories', field: '', message }]) };
  }
}

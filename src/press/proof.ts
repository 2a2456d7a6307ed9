import type { Edition } from './edition.ts';
import { EditionFaults } from './faults.ts';
import type { Made } from './make-edition.ts';
import { publish, type Publication } from './publication.ts';

/** What is served while stories are written: the last edition without faults, and the faults that have come since. */
export interface Proof {
  readonly edition: Edition | undefined;
  readonly publication: Publication | undefined;
  readonly faults: EditionFaults | undefined;
}

export const firstProof: Proof = { edition: undefined, publication: undefined, faults: undefined };

/** The next proof. Whatever goes wrong on the way is a fault of it: the server goes on, and the next save may mend it. */
export async function pullProof(last: Proof, make: () => Promise<Made>): Promise<Proof> {
  try {
    const made = await make();
    if (made.kind === 'edition') return { edition: made.edition, publication: publish(made.edition), faults: undefined };
    return { ...last, faults: new EditionFaults(made.faults) };
  } catch (error) {
    const message = `this edition stopped the press: ${error instanceof Error ? error.message : String(error)}; undo the last change`;
    return { ...last, faults: new EditionFaults([{ file: 'stories', field: '', message }]) };
  }
}

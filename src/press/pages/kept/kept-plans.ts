/**
 * Keeps the keys of pages in a file between builds. To compute the key of a page, the build has to choose all that the
 * page shows of other stories. That takes long. For most pages the choice is the same as in the last build, so their
 * keys are taken from the file.
 */
import { join } from 'node:path';
import { Fingerprint } from '../../../text/fingerprint.ts';
import type { PressStory } from '../../model/edition.ts';
import { readCheckedValue, writeCheckedValue, type ReadChecked } from '../../files/checked-value.ts';
import { lazy } from '../../related/lazy.ts';
import type { ReadStory } from '../story-cards.ts';

/** Finds the keys of pages. */
export interface KeptPlans {
  /**
   * The key of a page.
   * @param print gives a hash of all that decides what is chosen for the page, besides the stories that it reads
   * @param plan chooses, and gives the key. It calls `read` with each story that it reads
   */
  readonly keyOf: (address: string, print: () => number, plan: (read: ReadStory) => string) => string;
}

/** Has nothing. */
export const noPlans: KeptPlans = { keyOf: (_, __, plan) => plan(() => {}) };

export interface OpenPlans {
  /**
   * @param frame a digest of what decides the choice for all pages
   * @param stories all that may be read, in an order that the frame decides
   * @param prints a hash of each of them
   */
  readonly inFrame: (frame: string, stories: readonly PressStory[], prints: Float64Array) => KeptPlans;
  /** Writes what this build has used. All else is dropped. @throws the file system's error */
  readonly close: () => Promise<void>;
}

interface StoredPlans {
  readonly frame: string;
  readonly addresses: readonly string[];
  readonly keys: readonly string[];
  readonly prints: Float64Array;
  /** The numbers of the stories that each page reads, one page after another. */
  readonly starts: Uint32Array;
  readonly read: Uint32Array;
}

/** A page as it was planned. */
interface Plan {
  readonly key: string;
  /** A hash of the page's print, and of those of the stories that it reads. */
  readonly print: number;
  readonly read: Uint32Array;
}

/**
 * Opens the file.
 * @param folder created if it does not exist
 * @param code a digest of the code that plans pages. What other code has planned is forgotten
 */
export async function openPlans(
  folder: string,
  name: string,
  code: string,
  readFile?: ReadChecked,
): Promise<OpenPlans> {
  const file = join(folder, `${name}.plans`);
  const stored = await readCheckedValue<StoredPlans>(file, code, readFile);
  let frameNow = '';
  let known: ReadonlyMap<string, Plan> = new Map();
  const used = new Map<string, Plan>();
  return {
    inFrame(frame, stories, prints) {
      const numbers = lazy(() => new Map(stories.map((story, number) => [story, number])));
      frameNow = frame;
      known = stored?.frame === frame ? plansIn(stored) : new Map<string, Plan>();
      const mix = new Fingerprint();
      const printOf = (own: number, read: Uint32Array): number => {
        mix.addOther(own);
        for (const story of read) mix.addOther(prints[story] ?? 0);
        return mix.take();
      };
      return {
        keyOf(address, print, plan) {
          const own = print();
          const last = known.get(address);
          if (last !== undefined && last.print === printOf(own, last.read)) {
            used.set(address, last);
            return last.key;
          }
          const noted = new Set<number>();
          const key = plan((story) => noted.add(numbers().get(story) ?? 0));
          const read = Uint32Array.from(noted);
          used.set(address, { key, print: printOf(own, read), read });
          return key;
        },
      };
    },
    async close() {
      const isSame = used.size === known.size && [...used].every(([address, plan]) => known.get(address) === plan);
      if (!isSame) await writeCheckedValue(file, code, storedPlans(frameNow, used));
    },
  };
}

function plansIn({ addresses, keys, prints, starts, read }: StoredPlans): ReadonlyMap<string, Plan> {
  return new Map(
    addresses.map((address, i) => [
      address,
      { key: keys[i] ?? '', print: prints[i] ?? 0, read: read.subarray(starts[i], starts[i + 1]) },
    ]),
  );
}

function storedPlans(frame: string, used: ReadonlyMap<string, Plan>): StoredPlans {
  const plans = [...used.values()];
  const starts = new Uint32Array(plans.length + 1);
  for (const [i, { read }] of plans.entries()) starts[i + 1] = (starts[i] ?? 0) + read.length;
  const read = new Uint32Array(starts.at(-1) ?? 0);
  for (const [i, plan] of plans.entries()) read.set(plan.read, starts[i]);
  return {
    frame,
    addresses: [...used.keys()],
    keys: plans.map(({ key }) => key),
    prints: Float64Array.from(plans, ({ print }) => print),
    starts,
    read,
  };
}

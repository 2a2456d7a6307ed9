import { inSlices, type SliceOptions } from '../../platform/in-slices.ts';
import type { UntypedCollection } from './collection.ts';
import type { StorageProblem } from './record-strings.ts';

/** A record to store, already parsed; undefined to remove it. */
export interface RecordChange {
  readonly collection: Pick<UntypedCollection, 'all' | 'write' | 'apply'>;
  readonly id: string;
  readonly record: unknown;
}

export interface ChangedRecords {
  /** False if the signal has stopped this: then every record is as it was. */
  readonly isDone: boolean;
  /** Why records could not be stored, if so; the collections then have them until the page is closed. */
  readonly problem: StorageProblem | undefined;
  /** Restores the records as they were before. */
  readonly undo: () => Promise<void>;
}

/**
 * Makes any number of changes while the page answers its reader. The collections change when all are stored. If the
 * storage is full, no other records are removed.
 */
export async function changeRecords(
  changes: readonly RecordChange[],
  options: SliceOptions = {},
): Promise<ChangedRecords> {
  const before = changes.map(({ collection, id }) => ({ collection, id, record: collection.all().get(id) }));
  let problem: StorageProblem | undefined;
  let written = 0;
  const isDone = await inSlices(
    changes,
    ({ collection, id, record }) => {
      problem = collection.write(id, record) ?? problem;
      written += 1;
    },
    options,
  );
  if (isDone) applyChanges(changes);
  else await writeAll(before.slice(0, written));
  return {
    isDone,
    problem,
    undo: async () => {
      await writeAll(before);
      applyChanges(before);
    },
  };
}

/** Writes changes that are made in any case. Removes first, so that there is room for the others. */
const writeAll = (changes: readonly RecordChange[]): Promise<boolean> =>
  inSlices(
    [...changes.filter(({ record }) => record === undefined), ...changes.filter(({ record }) => record !== undefined)],
    ({ collection, id, record }) => collection.write(id, record),
  );

/** Makes written changes part of their collections. The watchers of each are called once. */
function applyChanges(changes: readonly RecordChange[]): void {
  for (const collection of new Set(changes.map((change) => change.collection)))
    collection.apply(
      changes.flatMap((change) => (change.collection === collection ? [[change.id, change.record] as const] : [])),
    );
}

import * as v from 'valibot';
import { slugFault } from '../../edition/slug.ts';
import { inSlices } from '../../platform/in-slices.ts';
import { changeRecords, type ChangedRecords, type RecordChange } from '../storage/change-records.ts';
import type { UntypedCollection } from '../storage/collection.ts';
import { maxTextLength } from '../storage/first-limits.ts';
import { maxIdLength, maxRecordLength, maxRecordsOf } from '../storage/limits.ts';
import { parseAs } from '../storage/parse-as.ts';
import type { Backup, ReadingOptions } from './backup-file.ts';
import { newestRecords, type NewestRecords } from './newest-records.ts';

/** How many records of a file had each outcome. */
interface MergeCounts {
  /** Records that were not on this device. */
  added: number;
  /** Records that were older on this device. */
  updated: number;
  /** Records that are as new on this device, and settings, which stay as they are. */
  unchanged: number;
  /** Records that are damaged, or of a kind that is not known here. */
  unreadable: number;
  /** Records that are longer than a record may be. */
  tooLong: number;
  /** Records for which their collection has no room: older ones of too many. */
  leftOut: number;
  /** Records whose headline was cut. Each is also counted as added or updated. */
  shortened: number;
}

export interface MergeResult extends Readonly<MergeCounts>, Pick<ChangedRecords, 'problem' | 'undo'> {
  /** The names of the collections that have no more room. */
  readonly fullCollections: readonly string[];
}

/** A record that is stored about the reader may have these. */
const Dated = v.looseObject({ at: v.string() });
const OfStory = v.looseObject({ card: v.looseObject({ slug: v.string(), headline: v.optional(v.string()) }) });

/** The time of a record in milliseconds. NaN for a record without one: NaN is neither less nor greater than a time. */
const timeOf = (record: unknown): number => Date.parse(parseAs(Dated, record)?.at ?? '');

/** Whether the id of a story's record is the story's slug, or a date and the slug. True for other records. */
function hasIdOfStory(id: string, record: unknown): boolean {
  const slug = parseAs(OfStory, record)?.card.slug;
  if (slug === undefined) return true;
  const isDated = /^\d{4}-\d\d-\d\d$/u.test(id.slice(0, -slug.length - 1)) && id.endsWith(`/${slug}`);
  return slugFault(slug) === undefined && (id === slug || isDated);
}

const isShortened = (record: unknown): boolean =>
  (parseAs(OfStory, record)?.card.headline?.length ?? 0) > maxTextLength;

/** The changes that the records of a file make to one collection. */
class CollectionMerge {
  readonly #collection: UntypedCollection;
  readonly #current: ReadonlyMap<string, unknown>;
  readonly #counts: MergeCounts;
  readonly #added: NewestRecords;
  readonly #updated = new Map<string, { readonly record: unknown; readonly time: number }>();
  readonly #shortened = new Set<string>();

  constructor(collection: UntypedCollection, counts: MergeCounts) {
    this.#collection = collection;
    this.#current = collection.all();
    this.#counts = counts;
    // Records that are on this device stay, so that others have only the room that is left.
    this.#added = newestRecords(Math.max(0, maxRecordsOf(collection.name) - this.#current.size));
  }

  /** Takes an item of the file, which should be an id and a record. */
  consider(item: unknown): void {
    const [id, value]: readonly unknown[] = Array.isArray(item) ? item : [];
    const isId = typeof id === 'string' && id !== '' && id.length <= maxIdLength;
    const record = isId ? this.#collection.parse(value) : undefined;
    if (!isId || record === undefined || !hasIdOfStory(id, record)) this.#counts.unreadable += 1;
    else if (JSON.stringify(record).length > maxRecordLength) this.#counts.tooLong += 1;
    else this.#take(id, record, isShortened(value));
  }

  #take(id: string, record: unknown, wasShortened: boolean): void {
    const time = timeOf(record);
    const known = this.#current.get(id);
    // A file may have a record twice. It counts once, and the newest is taken.
    if (known === undefined) this.#added.put(id, record, time);
    else if (!(time > (this.#updated.get(id)?.time ?? timeOf(known)))) {
      if (!this.#updated.has(id)) this.#counts.unchanged += 1;
      return;
    } else this.#updated.set(id, { record, time });
    if (wasShortened) this.#shortened.add(id);
  }

  /** Counts the records that are taken, and returns them as changes. */
  finish(): { readonly changes: RecordChange[]; readonly isFull: boolean } {
    const added = this.#added.finish();
    const taken = new Map([...added.records, ...this.#updated]);
    this.#counts.added += added.records.size;
    this.#counts.leftOut += added.leftOut;
    this.#counts.updated += this.#updated.size;
    this.#counts.shortened += [...this.#shortened].filter((id) => taken.has(id)).length;
    return {
      changes: Array.from(taken, ([id, { record }]) => ({ collection: this.#collection, id, record })),
      isFull: added.leftOut > 0,
    };
  }
}

/** The share of the progress that is reading: writing takes about as long. */
const readingShare = 0.5;

/**
 * Adds the records of a backup to the collections on this device. If both have a record, the newer one stays.
 * @returns undefined if the reader has cancelled; nothing has changed then
 * @throws if the file is damaged; nothing has changed then
 */
export async function mergeRecords(
  collections: readonly UntypedCollection[],
  { shelves, countIn, read }: Pick<Backup, 'shelves' | 'countIn' | 'read'>,
  { signal, onProgress }: ReadingOptions = {},
): Promise<MergeResult | undefined> {
  const counts: MergeCounts = {
    added: 0,
    updated: 0,
    unchanged: 0,
    unreadable: 0,
    tooLong: 0,
    leftOut: 0,
    shortened: 0,
  };
  const total = shelves.reduce((sum, { records }) => sum + countIn(records), 0);
  const merges = new Map<UntypedCollection, CollectionMerge>();
  let considered = 0;
  for (const { name, version, records } of shelves) {
    const collection = collections.find((known) => known.name === name);
    if (collection === undefined || version > collection.version) {
      counts.unreadable += countIn(records);
      continue;
    }
    const merge = merges.get(collection) ?? new CollectionMerge(collection, counts);
    merges.set(collection, merge);
    const before = considered;
    const isDone = await inSlices(read(records), (item) => merge.consider(item), {
      signal,
      onPause: (done) => onProgress?.((readingShare * (before + done)) / total),
    });
    if (!isDone) return undefined;
    considered += countIn(records);
  }
  const finished = Array.from(merges, ([{ name }, merge]) => ({ name, ...merge.finish() }));
  const changes = finished.flatMap((merged) => merged.changes);
  const { isDone, problem, undo } = await changeRecords(changes, {
    signal,
    onPause: (done) => onProgress?.(readingShare + ((1 - readingShare) * done) / changes.length),
  });
  if (!isDone) return undefined;
  return {
    ...counts,
    problem,
    undo,
    fullCollections: finished.flatMap(({ name, isFull }) => (isFull ? [name] : [])),
  };
}

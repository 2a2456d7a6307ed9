import * as v from 'valibot';
import { slugFault } from '../../edition/slug.ts';
import type { UntypedCollection } from '../storage/collection.ts';
import { parseAs } from '../storage/parse-as.ts';
import type { StorageProblem } from '../storage/record-strings.ts';
import type { BackupFile } from './backup-file.ts';

/** How many records of a file had each outcome. */
interface MergeCounts {
  /** Records that were not on this device. */
  added: number;
  /** Records that were older on this device. */
  updated: number;
  /** Records that are as new on this device, and settings, which stay as they are. */
  unchanged: number;
  unreadable: number;
}

export interface MergeResult extends Readonly<MergeCounts> {
  /** Why records could not be stored, if so; the collections then have them until the page is closed. */
  readonly problem: StorageProblem | undefined;
  /** Restores the records as they were before. */
  readonly undo: () => void;
}

/** The longest id of a record, in UTF-16 code units. A date and a slug take less. */
const maxIdLength = 300;
const Entry = v.tuple([
  v.pipe(
    v.string(),
    v.check((id) => id !== '' && id.length <= maxIdLength),
  ),
  v.unknown(),
]);
const Timed = v.looseObject({ at: v.string() });
const OfStory = v.looseObject({ card: v.looseObject({ slug: v.string() }) });

/** The time of a record in milliseconds. NaN for a record without one: NaN is neither less nor greater than a time. */
const timeOf = (record: unknown): number => Date.parse(parseAs(Timed, record)?.at ?? '');

/** Whether the id of a story's record is the story's slug, or a date and the slug. True for other records. */
function hasIdOfStory(id: string, record: unknown): boolean {
  const slug = parseAs(OfStory, record)?.card.slug;
  if (slug === undefined) return true;
  const isDated = /^\d{4}-\d\d-\d\d$/u.test(id.slice(0, -slug.length - 1)) && id.endsWith(`/${slug}`);
  return slugFault(slug) === undefined && (id === slug || isDated);
}

/** The records of a file that are new to a collection, by id. Each record of the file is counted. */
function changesTo(collection: UntypedCollection, records: readonly unknown[], counts: MergeCounts) {
  const current = collection.all();
  const changes = new Map<string, unknown>();
  for (const item of records) {
    const entry = parseAs(Entry, item);
    if (entry === undefined || !collection.accepts(entry[1]) || !hasIdOfStory(...entry)) {
      counts.unreadable += 1;
      continue;
    }
    const [id, record] = entry;
    const isNewer = timeOf(record) > timeOf(changes.get(id) ?? current.get(id));
    // A file may have a record twice. It counts once.
    if (changes.has(id)) {
      if (isNewer) changes.set(id, record);
      continue;
    }
    const outcome = !current.has(id) ? 'added' : isNewer ? 'updated' : 'unchanged';
    counts[outcome] += 1;
    if (outcome !== 'unchanged') changes.set(id, record);
  }
  return changes;
}

/** Adds the records of a backup to the collections on this device. If both have a record, the newer one stays. */
export function mergeRecords(
  collections: readonly UntypedCollection[],
  { shelves }: Pick<BackupFile, 'shelves'>,
): MergeResult {
  const counts: MergeCounts = { added: 0, updated: 0, unchanged: 0, unreadable: 0 };
  const undo: (() => void)[] = [];
  let problem: StorageProblem | undefined;
  for (const { name, version, records } of shelves) {
    const collection = collections.find((known) => known.name === name);
    if (collection === undefined || version > collection.version) {
      counts.unreadable += records.length;
      continue;
    }
    const before = collection.all();
    const changes = changesTo(collection, records, counts);
    if (changes.size === 0) continue;
    problem = collection.putAll(changes) ?? problem;
    undo.push(() => {
      collection.removeAll([...changes.keys()].filter((id) => !before.has(id)));
      collection.putAll([...before].filter(([id]) => changes.has(id)));
    });
  }
  return { ...counts, problem, undo: () => undo.forEach((step) => step()) };
}

import * as v from 'valibot';
import { slugFault } from '../../edition/slug.ts';
import { parseAs, type UntypedCollection, type StorageProblem } from '../storage/store.ts';
import type { BackupFile } from './backup-file.ts';

/** What became of the records of a file. */
export interface MergeResult {
  /** Records that were not here. */
  readonly added: number;
  /** Records that were here, of an earlier time. */
  readonly updated: number;
  /** Records that were here as new, and settings, which stay as they are here. */
  readonly unchanged: number;
  readonly unreadable: number;
  readonly problem: StorageProblem | undefined;
  readonly undo: () => void;
}

/** The longest id of a record, in UTF-16 code units: a day and a slug take less. */
const longestId = 300;
const Id = v.pipe(
  v.string(),
  v.check((id) => id !== '' && id.length <= longestId),
);
const Entry = v.tuple([Id, v.unknown()]);
const Timed = v.looseObject({ at: v.string() });

/** Not a number where a record has no time; such a number is neither before nor after any other. */
const timeOf = (record: unknown): number => Date.parse(parseAs(Timed, record)?.at ?? '');

const OfStory = v.looseObject({ card: v.looseObject({ slug: v.string() }) });

/** Whether a record that is about a story is kept under that story's slug, and the slug is one. */
function isOfItsStory(id: string, record: unknown): boolean {
  const slug = parseAs(OfStory, record)?.card.slug;
  if (slug === undefined) return true;
  return (
    slugFault(slug) === undefined &&
    (id === slug || (/^\d{4}-\d\d-\d\d$/u.test(id.slice(0, -slug.length - 1)) && id.endsWith(`/${slug}`)))
  );
}

/** Adds what a file has to what is here. Nothing is lost: where both have a record, the newer one stays. */
export function mergeRecords(
  shelves: readonly UntypedCollection[],
  { shelves: boxes }: Pick<BackupFile, 'shelves'>,
): MergeResult {
  const count = { added: 0, updated: 0, unchanged: 0, unreadable: 0 };
  const undo: (() => void)[] = [];
  let problem: StorageProblem | undefined;
  for (const box of boxes) {
    const shelf = shelves.find(({ name }) => name === box.name);
    if (shelf === undefined || box.version > shelf.version) {
      count.unreadable += box.records.length;
      continue;
    }
    const before = shelf.all();
    const coming = new Map<string, unknown>();
    for (const item of box.records) {
      const entry = parseAs(Entry, item);
      if (entry === undefined || !shelf.accepts(entry[1]) || !isOfItsStory(...entry)) {
        count.unreadable += 1;
        continue;
      }
      const [id, record] = entry;
      const newer = timeOf(record) > timeOf(coming.get(id) ?? before.get(id));
      if (coming.has(id)) {
        if (newer) coming.set(id, record);
        continue;
      }
      const fate = before.has(id) ? (newer ? 'updated' : 'unchanged') : 'added';
      count[fate] += 1;
      if (fate !== 'unchanged') coming.set(id, record);
    }
    if (coming.size === 0) continue;
    problem = shelf.putAll(coming) ?? problem;
    undo.push(() => {
      shelf.removeAll([...coming.keys()].filter((id) => !before.has(id)));
      shelf.putAll([...before].filter(([id]) => coming.has(id)));
    });
  }
  return { ...count, problem: problem, undo: () => undo.forEach((step) => step()) };
}

import * as v from 'valibot';
import { slugFault } from '../../edition/slug.ts';
import { readAs, type AnyShelf, type Trouble } from '../storage/store.ts';
import type { ReadingFile } from './backup-file.ts';

/** What became of the records of a file. */
export interface Brought {
  /** Records that were not here. */
  readonly added: number;
  /** Records that were here, of an earlier time. */
  readonly renewed: number;
  /** Records that were here as new, and settings, which stay as they are here. */
  readonly here: number;
  readonly unreadable: number;
  readonly trouble: Trouble | undefined;
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
const timeOf = (record: unknown): number => Date.parse(readAs(Timed, record)?.at ?? '');

const OfStory = v.looseObject({ card: v.looseObject({ slug: v.string() }) });

/** Whether a record that is about a story is kept under that story's slug, and the slug is one. */
function isOfItsStory(id: string, record: unknown): boolean {
  const slug = readAs(OfStory, record)?.card.slug;
  if (slug === undefined) return true;
  return (
    slugFault(slug) === undefined &&
    (id === slug || (/^\d{4}-\d\d-\d\d$/u.test(id.slice(0, -slug.length - 1)) && id.endsWith(`/${slug}`)))
  );
}

/** Adds what a file has to what is here. Nothing is lost: where both have a record, the newer one stays. */
export function bringIn(shelves: readonly AnyShelf[], { shelves: boxes }: Pick<ReadingFile, 'shelves'>): Brought {
  const count = { added: 0, renewed: 0, here: 0, unreadable: 0 };
  const undo: (() => void)[] = [];
  let trouble: Trouble | undefined;
  for (const box of boxes) {
    const shelf = shelves.find(({ name }) => name === box.name);
    if (shelf === undefined || box.version > shelf.version) {
      count.unreadable += box.records.length;
      continue;
    }
    const here = shelf.all();
    const coming = new Map<string, unknown>();
    for (const item of box.records) {
      const entry = readAs(Entry, item);
      if (entry === undefined || !shelf.reads(entry[1]) || !isOfItsStory(...entry)) {
        count.unreadable += 1;
        continue;
      }
      const [id, record] = entry;
      const newer = timeOf(record) > timeOf(coming.get(id) ?? here.get(id));
      if (coming.has(id)) {
        if (newer) coming.set(id, record);
        continue;
      }
      const fate = here.has(id) ? (newer ? 'renewed' : 'here') : 'added';
      count[fate] += 1;
      if (fate !== 'here') coming.set(id, record);
    }
    if (coming.size === 0) continue;
    trouble = shelf.putAll(coming) ?? trouble;
    undo.push(() => {
      shelf.removeAll([...coming.keys()].filter((id) => !here.has(id)));
      shelf.putAll([...here].filter(([id]) => coming.has(id)));
    });
  }
  return { ...count, trouble, undo: () => undo.forEach((step) => step()) };
}

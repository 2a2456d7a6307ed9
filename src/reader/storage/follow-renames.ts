import { openedSlugs } from '../history/opened.ts';
import { readingPositions, readStories, savedStories, slugOfVisit, visits } from './collections.ts';
import type { Collection } from './collection.ts';

/**
 * Moves what is stored of renamed stories to their new slugs: saved state and place in the list, read mark, reading
 * position and visits.
 * @param data of a page, in which stories and cards name their former slugs
 */
export function followRenames(data: unknown): void {
  if (typeof data !== 'object' || data === null) return;
  if ('formerSlugs' in data && 'slug' in data && Array.isArray(data.formerSlugs) && typeof data.slug === 'string')
    for (const former of data.formerSlugs) if (typeof former === 'string') rename(former, data.slug);
  for (const [name, part] of Object.entries(data)) if (name !== 'body') followRenames(part);
}

function rename(former: string, slug: string): void {
  const withCard = <T extends { readonly card: { readonly slug: string } }>(record: T): T => ({
    ...record,
    card: { ...record.card, slug },
  });
  // Saved stories first: what belongs to them is not removed when the storage is full.
  move(savedStories, former, slug, withCard);
  move(readStories, former, slug, (mark) => mark);
  move(readingPositions, former, slug, withCard);
  // A story may have many former slugs, and most of them are not in the history.
  if (!openedSlugs().has(former)) return;
  for (const id of visits.all().keys()) {
    if (slugOfVisit(id) === former) move(visits, id, id.slice(0, -former.length) + slug, withCard);
  }
}

/** Moves a record to another id. Of two records the newer stays. */
function move<T extends { readonly at: string }>(
  collection: Collection<T>,
  from: string,
  to: string,
  renamed: (record: T) => T,
): void {
  const record = collection.get(from);
  if (record === undefined) return;
  const known = collection.get(to);
  const isNewer = known === undefined || known.at < record.at;
  if (isNewer && collection.put(to, renamed(record)) === 'full') {
    // It stays where it is stored, and is moved when there is room.
    if (known === undefined) collection.remove(to);
    else collection.put(to, known);
    return;
  }
  // Last, so that a story is never without its record: what belongs to it would be deleted.
  collection.remove(from);
}

import { newestFirst, type StoryRecord } from '../storage/collections.ts';

type Records = ReadonlyMap<string, StoryRecord>;

const sorted = new WeakMap<Records, readonly StoryRecord[]>();

/**
 * The records of a list, latest first. Several parts of a page and the player ask for thousands of them, so that they
 * are sorted once.
 */
export function sortedRecords(records: Records): readonly StoryRecord[] {
  const known = sorted.get(records) ?? newestFirst(records.values());
  sorted.set(records, known);
  return known;
}

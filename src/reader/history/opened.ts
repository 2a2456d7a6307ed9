import { readStories, slugOfVisit, visits } from '../storage/collections.ts';

const slugsOf = new WeakMap<ReadonlyMap<string, unknown>, ReadonlySet<string>>();

/** The slugs of all stories in the history. */
export function openedSlugs(): ReadonlySet<string> {
  const records = visits.all();
  const slugs = slugsOf.get(records) ?? new Set(Array.from(records.keys(), slugOfVisit));
  slugsOf.set(records, slugs);
  return slugs;
}

/** Whether a story was opened or read: then another one is suggested. */
export const isSeen = (slug: string): boolean => readStories.get(slug) !== undefined || openedSlugs().has(slug);

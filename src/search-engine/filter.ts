/** The filters of a query: section, topic and days. */
import { storiesBetween } from './days.ts';
import type { SearchManifest } from './format.ts';
import type { IndexFiles } from './index-files.ts';
import { matchTerm } from './match-terms.ts';
import { forEachPosting, readPostings } from './postings.ts';
import type { SearchQuery } from './query.ts';

/** Whether a story passes the filter, by its number. */
export type Filter = (story: number) => boolean;

/**
 * Makes the filter of a query.
 * @returns undefined while files are being fetched
 */
export function filterOf(
  { section, topic, from, to }: SearchQuery,
  manifest: SearchManifest,
  files: IndexFiles,
): Filter | undefined {
  const terms = [section === undefined ? [] : `#${section}`, topic === undefined ? [] : `@${topic}`].flat();
  const sets = terms.map((term) => storiesWith(term, manifest, files));
  const range = from === undefined && to === undefined ? { first: 0, end: manifest.stories } : rangeOf(from, to, files);
  if (range === undefined || !sets.every((set) => set !== undefined)) return undefined;
  return (story) => story >= range.first && story < range.end && sets.every((set) => set[story] === 1);
}

function rangeOf(from: string | undefined, to: string | undefined, files: IndexFiles) {
  const days = files.days();
  return days === undefined ? undefined : storiesBetween(days, from, to);
}

/** 1 for each story that has a filter's term. */
function storiesWith(term: string, manifest: SearchManifest, files: IndexFiles): Uint8Array | undefined {
  const matches = matchTerm(term, { open: false, exact: true }, manifest, files);
  const lists = matches === undefined ? undefined : readPostings([matches], manifest, files);
  if (lists === undefined) return undefined;
  const set = new Uint8Array(manifest.stories);
  for (const { encoded } of lists.flat()) forEachPosting(encoded, (story) => (set[story] = 1));
  return set;
}

/** The order in which stories are played. */
import type { Card } from '../edition/published.ts';
import { sortedRecords } from '../reader/saved/sorted-records.ts';
import type { StoryRecord } from '../reader/storage/collections.ts';

/** Adds the current story at the end; each story is listed once. */
export const withCurrent = (played: readonly Card[], card: Card): readonly Card[] => [
  ...played.filter(({ slug }) => slug !== card.slug),
  card,
];

/** The list without its last story; undefined if no story was played before it. */
export const withoutCurrent = (played: readonly Card[]): readonly Card[] | undefined =>
  played.length < 2 ? undefined : played.slice(0, -1);

/**
 * The first saved story that has a text and was not played yet.
 * @param skipped slugs of stories whose text could not be loaded
 */
export const nextInQueue = (
  played: readonly Card[],
  saved: readonly Card[],
  skipped: ReadonlySet<string>,
): Card | undefined => {
  const done = new Set(played.map(({ slug }) => slug));
  return saved.find(({ slug, text }) => text.kind === 'full' && !skipped.has(slug) && !done.has(slug));
};

/** The cards of saved records, in the order of the Saved page. */
export const cardsNewestFirst = (records: ReadonlyMap<string, StoryRecord>): readonly Card[] =>
  sortedRecords(records).map(({ card }) => card);

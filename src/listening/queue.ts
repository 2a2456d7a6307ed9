/** What is heard after what. */
import type { Card } from '../edition/published.ts';
import { newestFirst, type StoryRecord } from '../reader/storage/collections.ts';

/** The stories heard so far, each once; the last is being heard. */
export type Trail = readonly Card[];

export const goTo = (trail: Trail, card: Card): Trail => [...trail.filter(({ slug }) => slug !== card.slug), card];

/** The trail as it was before its last story; undefined where there was none. */
export const wayBack = (trail: Trail): Trail | undefined => (trail.length < 2 ? undefined : trail.slice(0, -1));

/**
 * The next story: the first that is saved, has a text and has not been heard.
 * @param unread slugs of those that could not be read
 */
export const nextOf = (trail: Trail, saved: readonly Card[], unread: ReadonlySet<string>): Card | undefined =>
  saved.find(
    ({ slug, text }) => text.kind === 'full' && !unread.has(slug) && trail.every((heard) => heard.slug !== slug),
  );

/** What is saved, in the order that the reader sees it in. */
export const inListedOrder = (records: Iterable<StoryRecord>): Card[] => newestFirst(records).map(({ card }) => card);

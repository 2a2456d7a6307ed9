import type { Card } from '../../edition/published.ts';
import { settingsId } from '../appearance/appearance.ts';
import { localDate } from '../local-date.ts';
import { historySettings, readStories, visits } from '../storage/collections.ts';
import { reportStorageProblem } from '../storage/report-problem.ts';

/**
 * Marks a story as read, and adds it to the history unless that is paused.
 * Storage problems are not reported: the reader did not ask for anything to be stored.
 */
export function markOpened(card: Card): void {
  const now = new Date();
  const record = { card, at: now.toISOString() };
  readStories.put(card.slug, record);
  if (historySettings.get(settingsId)?.paused !== true) visits.put(`${localDate(now)}/${card.slug}`, record);
}

/** Marks stories as read. A story that is read already keeps the time at which it was marked. */
export function markRead(cards: readonly Card[]): void {
  const at = new Date().toISOString();
  for (const card of cards)
    if (readStories.get(card.slug) === undefined) reportStorageProblem(readStories.put(card.slug, { card, at }));
}

/** Removes the read marks of stories. */
export function markUnread(cards: readonly Pick<Card, 'slug'>[]): void {
  for (const { slug } of cards) readStories.remove(slug);
}

import type { Card } from '../../edition/published.ts';
import { settingsId } from '../appearance/appearance.ts';
import { localDate } from '../local-date.ts';
import { briefCard, historySettings, readStories, visits } from '../storage/collections.ts';
import { reportStorageProblem } from '../storage/report-problem.ts';

/**
 * Adds a story to the history, unless that is paused. An opened story is not yet a read one.
 * Storage problems are not reported: the reader did not ask for anything to be stored.
 */
export function markOpened(card: Card): void {
  if (historySettings.get(settingsId)?.paused === true) return;
  const now = new Date();
  visits.put(`${localDate(now)}/${card.slug}`, { card: briefCard(card), at: now.toISOString() });
}

/**
 * Marks a story as read, since its end was reached. Storage problems are not reported.
 * A story that is read already keeps the time at which it was marked.
 */
export function markFinished({ slug }: Pick<Card, 'slug'>): void {
  if (!isMarked(slug)) readStories.put(slug, { at: new Date().toISOString() });
}

/** Marks stories as read. A story that is read already keeps the time at which it was marked. */
export function markRead(cards: readonly Pick<Card, 'slug'>[]): void {
  const at = new Date().toISOString();
  for (const { slug } of cards) if (!isMarked(slug)) reportStorageProblem(readStories.put(slug, { at }));
}

const isMarked = (slug: string): boolean => {
  const mark = readStories.get(slug);
  return mark !== undefined && mark.opened !== true;
};

/** Removes the read marks of stories. */
export function markUnread(cards: readonly Pick<Card, 'slug'>[]): void {
  readStories.removeAll(cards.map(({ slug }) => slug));
}

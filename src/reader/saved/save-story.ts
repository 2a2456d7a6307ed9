import * as messages from '#messages/reader/controls.ts';
import type { Card } from '../../edition/published.ts';
import { showNotice } from '../notices.ts';
import { briefCard, savedStories, type StoryRecord } from '../storage/collections.ts';
import { maxSaved } from '../storage/first-limits.ts';
import { reportEachProblem } from '../storage/report-problem.ts';

/** Saves a story for later, unless the list of saved stories is full: then the reader is told. */
export function saveStory(card: Card): void {
  if (savedStories.all().size >= maxSaved) showNotice({ text: messages.savedListFull(maxSaved) });
  else restoreSaved({ card: briefCard(card), at: new Date().toISOString() });
}

/**
 * Saves a story with the record that it had. If the browser can't store it, tells the reader so, each time: other
 * problems are reported only once.
 */
export const restoreSaved = (record: StoryRecord): void =>
  reportEachProblem(savedStories.put(record.card.slug, record));

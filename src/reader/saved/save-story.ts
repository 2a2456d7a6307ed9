import type { Card } from '../../edition/published.ts';
import { savedStories, type StoryRecord } from '../storage/collections.ts';
import { reportEachProblem } from '../storage/report-problem.ts';

/** Saves a story for later. */
export const saveStory = (card: Card): void => restoreSaved({ card, at: new Date().toISOString() });

/**
 * Saves a story with the record that it had. If the browser can't store it, tells the reader so, each time: other
 * problems are reported only once.
 */
export const restoreSaved = (record: StoryRecord): void =>
  reportEachProblem(savedStories.put(record.card.slug, record));

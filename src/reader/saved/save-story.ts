import type { Card } from '../../edition/published.ts';
import { savedStories } from '../storage/collections.ts';
import { reportStorageProblem } from '../storage/report-problem.ts';

/** Saves a story for later, and tells the reader if the browser could not store that. */
export function saveStory(card: Card): void {
  reportStorageProblem(savedStories.put(card.slug, { card, at: new Date().toISOString() }));
}

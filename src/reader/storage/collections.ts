/** What is kept of this reader on this device, and under which names. */
import * as v from 'valibot';
import { Card } from '../../edition/published.ts';
import { openKeptStrings, watchKeptStrings } from '../../platform/kept-strings.ts';
import { appearanceCollection, appearanceOf, storagePrefix } from '../appearance/appearance.ts';
import { createStore } from './store.ts';

// At press there is nobody to keep anything for.
export const store = createStore(
  storagePrefix(import.meta.env.BASE_URL),
  import.meta.env.SSR ? undefined : openKeptStrings(),
);
if (!import.meta.env.SSR) watchKeptStrings(store.applyExternalChange);

/** Records are loose: what a newer version has added to them stays in them. */
const time = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);

/**
 * A headline, and when something was done with it. The card is kept with the mark, so that it
 * can be shown offline, and after the story has left the edition.
 */
const StoryRecord = v.looseObject({ card: Card, at: time });
export type StoryRecord = v.InferOutput<typeof StoryRecord>;

/** The order in which readers see what they have marked. */
export const newestFirst = (records: Iterable<StoryRecord>): StoryRecord[] =>
  [...records].toSorted((a, b) => (a.at < b.at ? 1 : -1));

/** Where a reader is in a story: a block of its text, and how many characters of it are behind. */
const PositionRecord = v.looseObject({
  card: Card,
  at: time,
  block: v.string(),
  offset: v.number(),
  /** How much of the text has been in the window, from 0 to 1. */
  progress: v.number(),
});
export type PositionRecord = v.InferOutput<typeof PositionRecord>;

/** By slug: what to read later. */
export const savedStories = store.collection({ name: 'saved', version: 1, schema: StoryRecord });
/** By slug: what has been opened, or marked as read. */
export const readStories = store.collection({ name: 'read', version: 1, schema: StoryRecord });
/** By slug. */
export const readingPositions = store.collection({ name: 'place', version: 1, schema: PositionRecord });
/** By day and slug: what was opened when. */
export const visits = store.collection({ name: 'visit', version: 1, schema: StoryRecord });

export const appearanceSettings = store.collection({
  name: appearanceCollection,
  version: 1,
  schema: v.pipe(v.record(v.string(), v.unknown()), v.transform(appearanceOf)),
});
export const historySettings = store.collection({
  name: 'history',
  version: 1,
  schema: v.looseObject({ paused: v.boolean() }),
});
export const shortcutSettings = store.collection({
  name: 'shortcuts',
  version: 1,
  schema: v.looseObject({ off: v.boolean() }),
});
/** By language: the voice that stories are read aloud in, and how fast. */
export const voiceSettings = store.collection({
  name: 'voice',
  version: 1,
  schema: v.looseObject({ voice: v.optional(v.string()), rate: v.pipe(v.number(), v.minValue(0.5), v.maxValue(3)) }),
});

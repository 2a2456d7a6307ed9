/**
 * The collections of records that are stored about the reader. Their names, such as `place` for reading positions, and
 * their shapes must not change: readers' browsers have stored them.
 */
import * as v from 'valibot';
import { Card } from '../../edition/published.ts';
import { openLocalStorage, watchLocalStorage } from '../../platform/local-storage.ts';
import { appearanceCollection, appearanceOf, sitePrefix, storagePrefix } from '../appearance/appearance.ts';
import { shorten } from './first-limits.ts';
import { createStore } from './store.ts';

/** The reader's store. During the build there is no reader, and nothing is stored. */
export const store = createStore(storagePrefix, import.meta.env.SSR ? undefined : openLocalStorage());
if (!import.meta.env.SSR) watchLocalStorage(store.readAgain);

// Every schema is a loose object: fields that a newer version has added are kept.
const time = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);

/** A card with what lists on this device show: of thousands of stories, no more is stored. */
export const briefCard = ({ slug, headline, section, sponsor, language, text }: Card): Card => ({
  slug,
  headline: shorten(headline),
  text,
  ...(section === undefined ? {} : { section: { ...section, name: shorten(section.name) } }),
  ...(sponsor === undefined ? {} : { sponsor: shorten(sponsor) }),
  ...(language === undefined ? {} : { language }),
});
const BriefCard = v.pipe(Card, v.transform(briefCard));

/**
 * A story, and when the reader did something with it. The record contains the story's card, so that it can be shown
 * offline, and after the story has left the edition.
 */
const StoryRecord = v.looseObject({ card: BriefCard, at: time });
export type StoryRecord = v.InferOutput<typeof StoryRecord>;

/** A story that was read: its end was reached, or the reader has marked it. Earlier versions stored a card too. */
const ReadMark = v.pipe(
  v.looseObject({ at: time, card: v.optional(v.unknown()), opened: v.optional(v.literal(true)) }),
  v.transform(({ card, ...mark }) => (card === undefined ? mark : { ...mark, opened: true as const })),
);
/** `opened`: earlier versions marked a story as read when it was opened, so it may not have been finished. */
export type ReadMark = v.InferOutput<typeof ReadMark>;

/** Sorts records by time, latest first. */
export const newestFirst = (records: Iterable<StoryRecord>): StoryRecord[] =>
  [...records].toSorted((a, b) => (a.at < b.at ? 1 : -1));

/** How far a reader got in a story. */
const PositionRecord = v.looseObject({
  card: BriefCard,
  at: time,
  /** The id of the block of text that the reader was at. */
  block: v.string(),
  /** How many characters (UTF-16 code units) of that block are before the position. */
  offset: v.number(),
  /** How much of the text has been in the window, from 0 to 1. */
  progress: v.number(),
});
export type PositionRecord = v.InferOutput<typeof PositionRecord>;

/** Stories to read later, by slug. */
export const savedStories = store.collection({ name: 'saved', version: 1, schema: StoryRecord });

/** Stories that were read, by slug. */
export const readStories = store.collection({ name: 'read', version: 2, schema: ReadMark, isAutomatic: true });
/** Reading positions, by slug. */
export const readingPositions = store.collection({
  name: 'place',
  version: 1,
  schema: PositionRecord,
  isAutomatic: true,
});
/** The history: stories that were opened, by local date and slug, as in `2026-11-25/harbour-reopens`. */
export const visits = store.collection({
  name: 'visit',
  version: 1,
  schema: StoryRecord,
  isAutomatic: true,
});
/** The slug in the id of a visit. */
export const slugOfVisit = (id: string): string => id.slice(id.indexOf('/') + 1);

// Settings hold for a site in all its languages. All else is kept for each language.

/** One record, under `settingsId`. */
export const appearanceSettings = store.collection({
  name: appearanceCollection,
  version: 1,
  prefix: sitePrefix,
  schema: v.pipe(v.record(v.string(), v.unknown()), v.transform(appearanceOf)),
});
/** One record, under `settingsId`. */
export const historySettings = store.collection({
  name: 'history',
  version: 1,
  prefix: sitePrefix,
  schema: v.looseObject({ paused: v.boolean() }),
});

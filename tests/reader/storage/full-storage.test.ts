// @vitest-environment jsdom
/** jsdom has five million characters for a site, as browsers do. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { markFinished, markOpened } from '../../../src/reader/history/mark-stories.ts';
import { restoreSaved, saveStory } from '../../../src/reader/saved/save-story.ts';
import { readingPositions, readStories, savedStories, store, visits } from '../../../src/reader/storage/collections.ts';
import { closeNotice } from '../../../src/reader/notices.ts';
import { limitRecords } from '../../../src/reader/storage/limit-records.ts';
import { cardOf, noticeText } from '../../fixtures/device.ts';

let stop = () => {};
beforeEach(() => {
  stop = limitRecords();
});
afterEach(() => stop());

const card = (n: number) => ({
  ...cardOf(`story-number-${n}-with-a-long-slug`, `A headline of the usual length, number ${n}`),
  section: { slug: 'world', name: 'World' },
});
const time = (n: number) => new Date(Date.UTC(2020, 0, 1) + n * 3_600_000).toISOString();
const prefix = 'broadsheet:/:';

/** How many characters are stored. */
const size = () =>
  Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '')
    .map((key) => key.length + (localStorage.getItem(key)?.length ?? 0))
    .reduce((sum, length) => sum + length, 0);

/** Stores strings of another program on the same host until nothing fits any more. */
function fill(): void {
  for (const length of [1 << 18, 1 << 12, 64, 1])
    try {
      for (let i = 0; ; i++) localStorage.setItem(`filler-${length}-${i}`, 'x'.repeat(length));
    } catch {
      // Full for strings of this length.
    }
}

/** What an earlier version stored of an opened story. */
function storeAsBefore(n: number): void {
  const { slug } = card(n);
  const published = { iso: '2026-11-25T10:00:00Z', text: 'November 25, 2026 at 10:00 AM' };
  const data = { card: { ...card(n), published, description: 'A standfirst. '.repeat(4) }, at: time(n) };
  for (const [name, record] of [
    [`read:${slug}`, data],
    [`visit:${time(n).slice(0, 10)}/${slug}`, data],
  ] as const)
    localStorage.setItem(`${prefix}${name}`, JSON.stringify({ version: 1, data: record }));
}

const savedIsStored = (n: number) => localStorage.getItem(`${prefix}saved:${card(n).slug}`) !== null;

test('what is stored while reading stays below a third of the storage, and the newest of it stays', async () => {
  const numbers = Array.from({ length: 7000 }, (_, n) => n);
  // In slices: each call copies the collection.
  for (let start = 0; start < numbers.length; start += 500) {
    const slice = numbers.slice(start, start + 500);
    visits.putAll(slice.map((n) => [`${time(n).slice(0, 10)}/${card(n).slug}`, { card: card(n), at: time(n) }]));
    readStories.putAll(slice.map((n) => [card(n).slug, { at: time(n) }]));
    readingPositions.putAll(
      slice.map((n) => [card(n).slug, { card: card(n), at: time(n), block: 'p12', offset: 120, progress: 0.512 }]),
    );
    await vi.waitFor(() => {
      const sizes = [visits, readStories, readingPositions].map((collection) => collection.all().size);
      expect(sizes.every((count, i) => count <= ([2000, 5000, 1000][i] ?? 0))).toBe(true);
    });
  }
  await vi.waitFor(() => expect(size()).toBeLessThan(5_000_000 / 3));
  for (const collection of [readStories, readingPositions]) {
    expect(collection.get(card(6999).slug)).toBeDefined();
    expect(collection.get(card(0).slug)).toBeUndefined();
  }
  expect(visits.all().size).toBeGreaterThan(1500);
  expect(readStories.all().size).toBeGreaterThan(4000);
});

test('a read mark takes about a hundred characters', () => {
  markFinished(card(1));
  expect(size()).toBeLessThan(130);
});

test('a position in a saved story is not removed for later ones', async () => {
  saveStory(card(0));
  readingPositions.putAll(
    Array.from({ length: 1500 }, (_, n) => [
      card(n).slug,
      { card: card(n), at: time(n), block: 'p2', offset: 0, progress: 0.5 },
    ]),
  );
  await vi.waitFor(() => expect(readingPositions.get(card(1).slug)).toBeUndefined());
  expect(readingPositions.get(card(0).slug)).toBeDefined();
});

test('a story is saved where records of earlier versions have filled the storage', () => {
  for (let n = 0; ; n++)
    try {
      storeAsBefore(n);
    } catch {
      break;
    }
  fill();
  store.readAgain(null);
  const before = readStories.all().size;
  saveStory(card(99_999));
  expect(noticeText()).toBeUndefined();
  expect(savedIsStored(99_999)).toBe(true);
  // Writing them again in fewer characters makes room enough.
  expect(readStories.all().size).toBe(before);
});

test('a story is saved where other programs leave no room: the oldest of the history makes room', () => {
  for (let n = 0; n < 100; n++) visits.put(`2026-11-01/${card(n).slug}`, { card: card(n), at: time(n) });
  fill();
  for (let n = 100; n < 110; n++) saveStory(card(n));
  expect(noticeText()).toBeUndefined();
  for (let n = 100; n < 110; n++) expect(savedIsStored(n)).toBe(true);
  expect(visits.get(`2026-11-01/${card(99).slug}`)).toBeDefined();
  expect(visits.get(`2026-11-01/${card(0).slug}`)).toBeUndefined();
});

test('what the reader has saved does not give way to what they open', () => {
  for (let n = 0; n < 20; n++) saveStory(card(n));
  fill();
  for (let n = 100; n < 120; n++) markOpened(card(n));
  for (let n = 0; n < 20; n++) expect(savedIsStored(n)).toBe(true);
  expect(savedStories.all().size).toBe(20);
});

test('each time that saving fails, the reader is told', () => {
  fill();
  for (let n = 0; n < 3; n++) {
    saveStory(card(n));
    expect(noticeText()).toMatch(/^This device has no more room/u);
    closeNotice();
  }
  restoreSaved({ card: card(3), at: time(3) });
  expect(noticeText()).toMatch(/^This device has no more room/u);
  expect(savedStories.all().size).toBe(4);
});

test('what could not be stored before there was somebody to make room is stored then', () => {
  stop();
  for (let n = 0; n < 100; n++) visits.put(`2026-11-01/${card(n).slug}`, { card: card(n), at: time(n) });
  fill();
  saveStory(card(200));
  expect(savedIsStored(200)).toBe(false);
  stop = limitRecords();
  expect(savedIsStored(200)).toBe(true);
});

test('records of earlier visits are limited at the start', async () => {
  stop();
  readStories.putAll(Array.from({ length: 5100 }, (_, n) => [card(n).slug, { at: time(n) }]));
  expect(readStories.all().size).toBe(5100);
  stop = limitRecords();
  await vi.waitFor(() => expect(readStories.all().size).toBe(4500));
});

test('a list of saved stories that is full takes no more, and the reader is told', () => {
  savedStories.putAll(Array.from({ length: 5000 }, (_, n) => [`s${n}`, { card: cardOf(`s${n}`), at: time(n) }]));
  saveStory(card(1));
  expect(noticeText()).toBe('You’ve saved 5,000 stories, which is the most. Remove some to save more.');
  expect(savedStories.all().size).toBe(5000);
  savedStories.remove('s0');
  saveStory(card(1));
  expect(savedIsStored(1)).toBe(true);
});

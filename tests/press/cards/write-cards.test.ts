import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cardName } from '../../../src/press/cards/card-name.ts';
import { drawCard } from '../../../src/press/cards/draw-card.ts';
import type { drawCards } from '../../../src/press/cards/draw-pool.ts';
import { writeCards } from '../../../src/press/cards/write-cards.ts';
import { copyOf } from '../../fixtures/headlines.ts';

// A thread takes a second to start; draw-pool.test.ts starts one.
vi.mock('../../../src/press/cards/draw-pool.ts', () => ({
  drawCards: (async (_count, next, onDrawn) => {
    for (let order = next(); order !== undefined; order = next()) await onDrawn(order, await drawCard(order.copy));
  }) satisfies typeof drawCards,
}));

let root = '';
let cacheFolder = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-cards-'));
  cacheFolder = join(root, 'cache');
});
afterEach(() => rmSync(root, { recursive: true }));

const copies = ['Harbour reopens', 'Minister resigns', 'Harbour reopens'].map((headline) => copyOf({ headline }));

test('each card is drawn once, and comes from the cache afterwards', async () => {
  const onProgress = vi.fn<() => void>();
  const first = await writeCards(copies, join(root, 'first'), cacheFolder, onProgress);
  expect(first).toEqual({ cards: 2, drawn: 2, unreadable: [], failures: [] });
  expect(onProgress).toHaveBeenCalledTimes(2);
  const names = await Promise.all(copies.slice(0, 2).map(cardName));
  expect(readdirSync(join(root, 'first')).toSorted()).toEqual(names.toSorted());

  const second = await writeCards(copies, join(root, 'second'), cacheFolder, onProgress);
  expect(second).toEqual({ cards: 2, drawn: 0, unreadable: [], failures: [] });
  expect(onProgress).toHaveBeenCalledTimes(4);
  for (const copy of copies) {
    const bytes = readFileSync(join(root, 'second', await cardName(copy)));
    expect(bytes.equals((await drawCard(copy)).bytes)).toBe(true);
  }
});

test('a card that was changed in the edition is drawn again', async () => {
  await writeCards(copies, join(root, 'first'), cacheFolder);
  const file = join(root, 'first', await cardName(copies[0] ?? copyOf({ headline: '' })));
  truncateSync(file, 10);
  expect(await writeCards(copies, join(root, 'first'), cacheFolder)).toMatchObject({ drawn: 1 });
  expect(statSync(file).size).toBeGreaterThan(1000);
});

test('a picture that can’t be read is reported in every build', async () => {
  const copy = copyOf({ headline: 'Flood', picture: join(root, 'gone.jpg') });
  for (const folder of ['first', 'second']) {
    const { unreadable } = await writeCards([copy], join(root, folder), cacheFolder);
    expect(unreadable).toEqual([{ picture: copy.picture, reason: expect.stringMatching(/missing/u) }]);
    expect(readdirSync(join(root, folder))).toEqual([await cardName(copy)]);
  }
});

test('without copies the folder is empty', async () => {
  expect(await writeCards([], join(root, 'none'), cacheFolder)).toEqual({
    cards: 0,
    drawn: 0,
    unreadable: [],
    failures: [],
  });
  expect(readdirSync(join(root, 'none'))).toEqual([]);
});

test('more cards than are copied at once all come from the cache', async () => {
  const many = Array.from({ length: 40 }, (_, i) => copyOf({ headline: `Flood ${i}` }));
  await writeCards(many, join(root, 'first'), cacheFolder);
  expect(await writeCards(many, join(root, 'second'), cacheFolder)).toMatchObject({ cards: 40, drawn: 0 });
  expect(readdirSync(join(root, 'second'))).toHaveLength(40);
});

import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCache } from '../../../src/press/cards/card-cache.ts';
import { cardName } from '../../../src/press/cards/card-name.ts';
import { drawCard } from '../../../src/press/cards/draw-card.ts';
import { printCards } from '../../../src/press/cards/print-cards.ts';
import { copyOf } from './headlines.ts';

/** In milliseconds: a thread that draws takes a moment to start, on a busy machine a long one. */
const patience = 60_000;

let root = '';
let cacheFolder = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'broadsheet-cards-'));
  cacheFolder = join(root, 'cache');
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('a card’s name', () => {
  const copy = copyOf({ headline: 'Harbour reopens' });

  test('is made of what decides its pixels', async () => {
    const names = await Promise.all(
      [
        copy,
        { ...copy, nameplate: 'x' },
        { ...copy, section: 'x' },
        { ...copy, headline: 'x' },
        { ...copy, language: 'ar' },
        { nameplate: copy.nameplate, headline: copy.headline, language: 'en' },
      ].map(cardName),
    );
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[\da-f]{16}\.png$/u);
    expect(await cardName({ ...copy })).toBe(names[0]);
  });

  test('changes with the bytes of its picture, and not with its path', async () => {
    const [one, other] = [join(root, 'one.jpg'), join(root, 'other.jpg')];
    await writeFile(one, 'a picture');
    await writeFile(other, 'a picture');
    const name = await cardName({ ...copy, picture: one });
    expect(name).toMatch(/^[\da-f]{16}\.jpg$/u);
    expect(await cardName({ ...copy, picture: other })).toBe(name);
    await writeFile(one, 'another picture');
    expect(await cardName({ ...copy, picture: one })).not.toBe(name);
  });
});

describe('printing', () => {
  const copies = ['Harbour reopens', 'Minister resigns', 'Harbour reopens'].map((headline) => copyOf({ headline }));

  test(
    'draws every card once, and takes it from the cache afterwards',
    async () => {
      const steps: string[] = [];
      const first = await printCards(copies, join(root, 'first'), cacheFolder, (done, total) =>
        steps.push(`${done}/${total}`),
      );
      expect(first).toEqual({ cards: 2, drawn: 2, unreadable: [] });
      expect(steps).toEqual(['1/2', '2/2']);
      const names = (await readdir(join(root, 'first'))).toSorted();
      expect(names).toEqual((await Promise.all(copies.slice(0, 2).map(cardName))).toSorted());

      const again = await printCards(copies, join(root, 'again'), cacheFolder);
      expect(again).toEqual({ cards: 2, drawn: 0, unreadable: [] });
      for (const copy of copies) {
        const bytes = await readFile(join(root, 'again', await cardName(copy)));
        expect(bytes.equals((await drawCard(copy)).bytes)).toBe(true);
      }

      // A card that a tool has altered in the edition is drawn anew.
      await truncate(join(root, 'again', names[0] ?? ''), 10);
      expect(await printCards(copies, join(root, 'again'), cacheFolder)).toMatchObject({ drawn: 1 });
      expect((await stat(join(root, 'again', names[0] ?? ''))).size).toBeGreaterThan(1000);
    },
    patience,
  );

  test(
    'names the pictures that can’t be read, in every build',
    async () => {
      const copy = copyOf({ headline: 'Flood', picture: join(root, 'gone.jpg') });
      for (const folder of ['first', 'again']) {
        const printed = await printCards([copy], join(root, folder), cacheFolder);
        expect(printed.unreadable).toEqual([{ picture: copy.picture, reason: expect.stringMatching(/missing/u) }]);
        expect(await readdir(join(root, folder))).toEqual([await cardName(copy)]);
      }
    },
    patience,
  );

  test('of nothing writes nothing', async () => {
    expect(await printCards([], join(root, 'none'), cacheFolder)).toEqual({ cards: 0, drawn: 0, unreadable: [] });
    expect(await readdir(join(root, 'none'))).toEqual([]);
  });
});

describe('the cache', () => {
  const [fresh, stale] = ['00000000000000aa.png', '00000000000000bb.png'];

  test('throws away what no edition used for thirty days', async () => {
    const first = await openCache(cacheFolder, 100);
    await first.put(fresh, Uint8Array.of(1));
    await first.put(stale, Uint8Array.of(2));
    await first.close();
    const second = await openCache(cacheFolder, 130);
    expect(await second.take(fresh, root)).toBe(true);
    await second.close();
    expect((await readdir(cacheFolder)).toSorted()).toEqual([fresh, stale, 'used.json']);
    await (await openCache(cacheFolder, 131)).close();
    expect((await readdir(cacheFolder)).toSorted()).toEqual([fresh, 'used.json']);
  });

  test('trusts no card that its ledger does not know, and no ledger that is broken', async () => {
    const first = await openCache(cacheFolder, 100);
    await first.put(fresh, Uint8Array.of(1));
    await first.close();
    await writeFile(join(cacheFolder, stale), 'half a card');
    expect(await (await openCache(cacheFolder, 100)).take(stale, root)).toBe(false);
    await writeFile(join(cacheFolder, 'used.json'), '{');
    expect(await (await openCache(cacheFolder, 100)).take(fresh, root)).toBe(false);
  });

  test('has cards of its own names only', async () => {
    const cache = await openCache(cacheFolder, 100);
    await writeFile(join(cacheFolder, 'mine.txt'), 'not a card');
    await cache.close();
    expect(await readdir(cacheFolder)).toContain('mine.txt');
  });
});

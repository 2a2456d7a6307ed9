import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { drawCard } from '../../../src/press/cards/draw-card.ts';
import { copyOf, extremes, headlines } from '../../fixtures/headlines.ts';

// Pictures take long on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder = '';
const fileOf = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-cards-'));
  const red = sharp({ create: { width: 1600, height: 900, channels: 3, background: '#c00' } });
  await Promise.all(['red.jpg', 'red.png', 'red.webp', 'red.avif'].map((name) => red.clone().toFile(fileOf(name))));
  const noise = {
    create: {
      width: 900,
      height: 900,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 128, sigma: 90 },
    },
  } as const;
  await sharp(noise).png().toFile(fileOf('noise.png'));
  await sharp({ create: { width: 40, height: 40, channels: 4, background: '#0000' } })
    .png()
    .toFile(fileOf('clear.png'));
  await writeFile(fileOf('broken.jpg'), 'no picture');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function pixelsOf(bytes: Uint8Array) {
  const { data, info } = await sharp(bytes)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    width: info.width,
    height: info.height,
    colourAt: (x: number, y: number) => data.readUIntBE((y * info.width + x) * 3, 3),
    at: (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)],
  };
}

describe('a card without a picture', () => {
  const texts = [
    ...Object.entries(headlines).map(([language, headline]) => [language, { headline, language }] as const),
    ...Object.entries(extremes).map(([name, headline]) => [name, { headline }] as const),
  ];
  const drawn = new Map<string, Uint8Array>();
  beforeAll(async () => {
    for (const [name, copy] of texts) drawn.set(name, (await drawCard(copyOf(copy))).bytes);
  });

  test.each(texts)('is a small PNG of the right dimensions: %s', async (name) => {
    const bytes = drawn.get(name) ?? new Uint8Array();
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(bytes.length).toBeLessThan(50_000);
  });

  test('is small enough for one on every page', () => {
    const sizes = Object.keys(headlines).map((language) => drawn.get(language)?.length ?? Infinity);
    expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(25_000);
  });

  test('has blank margins, a rule, and its colours', async () => {
    const { width, height, at, colourAt } = await pixelsOf(
      (await drawCard(copyOf({ headline: extremes['thirty words'] ?? '' }))).bytes,
    );
    const inMargins = (x: number, y: number): boolean => x < 63 || x > 1136 || y < 50 || y > 566;
    const printed = new Set<number>();
    let spots = 0;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const colour = colourAt(x, y);
        printed.add(colour);
        if (inMargins(x, y) && colour !== 0xffffff) spots++;
      }
    }
    expect(spots).toBe(0);
    expect([at(64, 130), at(1135, 130), at(600, 126)]).toEqual([
      [0x14, 0x16, 0x1a],
      [0x14, 0x16, 0x1a],
      [255, 255, 255],
    ]);
    expect([...printed]).toEqual(expect.arrayContaining([0x0a47c2, 0x14161a]));
    expect(printed.size).toBe(16);
  });

  test('has the same bytes each time', async () => {
    const copy = copyOf({ headline: headlines['ja'] ?? '', language: 'ja' });
    const [first, second] = [await drawCard(copy), await drawCard(copy)];
    expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true);
  });
});

describe('a card with a picture', () => {
  test.each(['red.jpg', 'red.png', 'red.webp', 'red.avif'])('is a JPEG with it on the right: %s', async (name) => {
    const { bytes, unreadable } = await drawCard(copyOf({ headline: 'Harbour reopens', picture: fileOf(name) }));
    expect(unreadable).toBeUndefined();
    expect((await sharp(bytes).metadata()).format).toBe('jpeg');
    const { width, height, at } = await pixelsOf(bytes);
    expect([width, height]).toEqual([1200, 630]);
    for (const [x, y] of [
      [740, 4],
      [1195, 4],
      [740, 625],
      [1195, 625],
    ] as const) {
      const [red = 0, green = 255, blue = 255] = at(x, y);
      expect(red).toBeGreaterThan(190);
      expect(green + blue).toBeLessThan(30);
    }
    for (const x of [10, 700]) for (let y = 0; y < height; y += 3) expect(Math.min(...at(x, y))).toBeGreaterThan(245);
  });

  test('is white behind a transparent picture', async () => {
    const { at } = await pixelsOf((await drawCard(copyOf({ headline: 'A', picture: fileOf('clear.png') }))).bytes);
    expect(Math.min(...at(1000, 300))).toBeGreaterThan(250);
  });

  test('of noise is small enough too', async () => {
    const { bytes, unreadable } = await drawCard(copyOf({ headline: 'A', picture: fileOf('noise.png') }));
    expect(unreadable).toBeUndefined();
    expect(bytes.length).toBeLessThan(300_000);
  });

  test.each(['broken.jpg', 'gone.jpg'])('that can’t be read leaves it out and says why: %s', async (name) => {
    const { bytes, unreadable } = await drawCard(copyOf({ headline: 'Harbour reopens', picture: fileOf(name) }));
    expect(unreadable).toMatch(/\S/u);
    const { at } = await pixelsOf(bytes);
    expect(at(1190, 300)).toEqual([255, 255, 255]);
    expect(Math.max(...at(1100, 130))).toBeLessThan(60);
  });
});

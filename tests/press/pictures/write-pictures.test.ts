import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PictureFacts } from '../../../src/press/copy/picture-facts.ts';
import { inspectPicture } from '../../../src/press/pictures/inspect-picture.ts';
import { neededPictures } from '../../../src/press/pictures/needed-pictures.ts';
import { standardAddress } from '../../../src/press/pictures/renditions.ts';
import { writePictures } from '../../../src/press/pictures/write-pictures.ts';
import { drawDiagram, drawPhoto, drawPlain } from './draw.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-pictures-'));
  mkdirSync(join(root, 'stories'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Makes the files of a picture, by their names without the hash. */
async function filesOf(name: string, bytes: Uint8Array, focus?: readonly number[], into = 'site') {
  const file = join(root, 'stories', name);
  writeFileSync(file, bytes);
  const facts = (await inspectPicture(file)) as PictureFacts;
  const src = standardAddress(facts);
  const stories = focus === undefined ? [] : [{ image: { src, focus } }];
  const needed = neededPictures([{ folder: 'stories', file: name, facts, address: src }], stories, {
    stories: join(root, 'stories'),
    public: '',
  });
  const written = await writePictures(needed, join(root, into), join(root, 'cache'));
  const folder = join(root, into, 'edition/pictures');
  const files = new Map(
    readdirSync(folder)
      .filter((one) => one.startsWith(facts.hash))
      .map((one) => [one.slice(16), readFileSync(join(folder, one))] as const),
  );
  const metadataOf = (one: string) => sharp(files.get(one)).metadata();
  return { written, facts, files, metadataOf };
}

describe('the files of a picture', () => {
  test('have up to six widths as AVIF and JPEG, and none is enlarged', async () => {
    const { files, metadataOf } = await filesOf('quay.jpg', await drawPhoto(1500, 1000).jpeg().toBuffer());
    const endings = ['', '-320', '-480', '-720', '-1500'];
    expect([...files.keys()].toSorted()).toEqual(
      endings.flatMap((ending) => [`${ending}.avif`, `${ending}.jpg`]).toSorted(),
    );
    expect(await metadataOf('.avif')).toMatchObject({ format: 'heif', width: 1080, height: 720 });
    expect(await metadataOf('-320.jpg')).toMatchObject({ format: 'jpeg', width: 320, height: 213 });
    expect(await metadataOf('-1500.avif')).toMatchObject({ width: 1500, height: 1000 });
  });

  test('of a small picture are of its own size', async () => {
    const { files, metadataOf } = await filesOf('dot.png', await drawPhoto(40, 300).png().toBuffer());
    expect([...files.keys()]).toEqual(['.avif', '.jpg']);
    expect(await metadataOf('.jpg')).toMatchObject({ width: 40, height: 300 });
  });

  test('are upright, in sRGB, and have no metadata but the copyright and the credit', async () => {
    const bytes = await drawPhoto(600, 400)
      .withExif({
        IFD0: { Copyright: 'Harbour Press', Artist: 'Ada Quay', Make: 'Camera' },
        IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' },
      })
      .withMetadata({ orientation: 6, icc: 'p3' })
      .jpeg()
      .toBuffer();
    expect((await sharp(bytes).metadata()).orientation).toBe(6);
    const { files, metadataOf } = await filesOf('turned.jpg', bytes);
    for (const name of files.keys()) {
      const { width, height, orientation, icc, exif, space } = await metadataOf(name);
      expect([name, (width ?? 0) < (height ?? 0), orientation ?? 1, icc, space]).toEqual([
        name,
        true,
        1,
        undefined,
        'srgb',
      ]);
      const text = exif?.toString('latin1') ?? '';
      expect(text).toContain('Harbour Press');
      expect(text).toContain('Ada Quay');
      expect(text).not.toMatch(/Camera|GPS/u);
      expect(files.get(name)?.includes('Camera')).toBe(false);
    }
  });

  test('without rights have no metadata at all', async () => {
    const bytes = await drawPhoto(400, 300)
      .withExif({ IFD0: { Make: 'Camera' } })
      .jpeg()
      .toBuffer();
    const { files, metadataOf } = await filesOf('plain.jpg', bytes);
    for (const name of files.keys()) expect(await metadataOf(name)).toMatchObject({ format: expect.any(String) });
    for (const name of files.keys()) expect((await metadataOf(name)).exif).toBeUndefined();
  });

  test('of a diagram have no losses; transparency stays', async () => {
    const { files, metadataOf } = await filesOf('bars.png', await drawDiagram(400, 300).png().toBuffer());
    expect([...files.keys()].toSorted()).toEqual(['-320.webp', '.webp']);
    const { data } = await sharp(files.get('.webp')).raw().toBuffer({ resolveWithObject: true });
    expect(Buffer.compare(data, await drawDiagram(400, 300).removeAlpha().raw().toBuffer())).toBe(0);
    expect(await metadataOf('.webp')).toMatchObject({ format: 'webp', width: 400 });
    const clear = await filesOf('clear.png', await drawPhoto(300, 200).ensureAlpha(0.5).png().toBuffer());
    expect([...clear.files.keys()]).toEqual(['.webp']);
    expect(await clear.metadataOf('.webp')).toMatchObject({ hasAlpha: true });
  });

  test('of an animation keep its frames', async () => {
    const frames = [drawPlain(600, 400, '#aa0000'), drawPlain(600, 400, '#0000aa'), drawPlain(600, 400, '#00aa00')];
    const animation = await sharp(await Promise.all(frames.map((frame) => frame.png().toBuffer())), {
      join: { animated: true },
    })
      .gif({ delay: [100, 200, 300] })
      .toBuffer();
    const { metadataOf } = await filesOf('moving.gif', animation);
    expect(await metadataOf('.webp')).toMatchObject({ pages: 3, delay: [100, 200, 300], width: 600, height: 400 });
    expect(await metadataOf('-480.webp')).toMatchObject({ pages: 3, width: 480, height: 320 });
  });

  test('are the same in each build', async () => {
    const bytes = await drawPhoto(700, 500).jpeg().toBuffer();
    const first = await filesOf('quay.jpg', bytes, [0.2, 0.2], 'first');
    rmSync(join(root, 'cache'), { recursive: true });
    const second = await filesOf('quay.jpg', bytes, [0.2, 0.2], 'second');
    expect(second.files).toEqual(first.files);
    expect(second.written.made).toBe(first.files.size);
  });
});

describe('the crops of a main picture', () => {
  test('have three shapes, and keep the focus', async () => {
    // The left third is red, the rest is blue.
    const bytes = await drawPlain(1800, 600, '#0000ee')
      .composite([
        { input: { create: { width: 600, height: 600, channels: 3, background: '#ee0000' } }, left: 0, top: 0 },
      ])
      .jpeg()
      .toBuffer();
    const { files, metadataOf } = await filesOf('wide.jpg', bytes, [0.1, 0.5]);
    const crops = [...files.keys()].filter((name) => /\dx\d/u.test(name)).toSorted();
    expect(crops).toEqual(['-16x9-1-5.jpg', '-1x1-1-5.jpg', '-4x3-1-5.jpg']);
    expect(await metadataOf('-16x9-1-5.jpg')).toMatchObject({ width: 1067, height: 600 });
    expect(await metadataOf('-1x1-1-5.jpg')).toMatchObject({ width: 600, height: 600 });
    const { channels } = await sharp(files.get('-1x1-1-5.jpg')).stats();
    expect(channels[0]?.mean).toBeGreaterThan(220);
    expect(channels[2]?.mean).toBeLessThan(20);
  });
});

describe('the cache', () => {
  test('has all files at the next build', async () => {
    const bytes = await drawPhoto(700, 500).jpeg().toBuffer();
    const { files } = await filesOf('quay.jpg', bytes);
    const again = await filesOf('harbour.jpg', bytes, undefined, 'again');
    expect(again.written).toEqual({ made: 0, cacheProblem: undefined });
    expect(again.files).toEqual(files);
  });

  test('that can’t be written to is reported, and the pictures are made', async () => {
    writeFileSync(join(root, 'cache'), 'a file');
    const { written, files } = await filesOf('quay.jpg', await drawPhoto(400, 300).jpeg().toBuffer());
    expect(written.cacheProblem).toMatch(/EEXIST|ENOTDIR/u);
    expect(files.size).toBe(4);
  });

  test('is shared by builds that run at the same time', async () => {
    const bytes = await drawPhoto(500, 400).jpeg().toBuffer();
    const both = await Promise.all([
      filesOf('quay.jpg', bytes, undefined, 'one'),
      filesOf('quay.jpg', bytes, undefined, 'two'),
    ]);
    expect(both[0].files).toEqual(both[1].files);
    expect(existsSync(join(root, 'cache/used.json'))).toBe(true);
    chmodSync(join(root, 'cache'), 0o755);
  });
});

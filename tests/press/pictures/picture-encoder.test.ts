import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PictureFacts } from '../../../src/press/copy/picture-facts.ts';
import { inspectPicture } from '../../../src/press/pictures/inspect-picture.ts';
import { startPictureEncoder } from '../../../src/press/pictures/picture-encoder.ts';
import { renditionsOf } from '../../../src/press/pictures/renditions.ts';
import { drawPhoto } from './draw.ts';

let folder = '';
let file = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-encoder-'));
  file = join(folder, 'quay.jpg');
  writeFileSync(file, await drawPhoto(700, 500).jpeg().toBuffer());
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a process makes the files of several pictures at once, and ends', async () => {
  const facts = (await inspectPicture(file)) as PictureFacts;
  const [small, large] = [renditionsOf(facts).slice(0, 1), renditionsOf(facts).slice(-1)];
  const encoder = startPictureEncoder();
  const widths: number[] = [];
  await Promise.all(
    [small, large].map((renditions) =>
      encoder.encode(file, facts, renditions, async ({ width }, bytes) => {
        expect((await sharp(bytes).metadata()).width).toBe(width);
        widths.push(width);
      }),
    ),
  );
  await encoder.close();
  expect(widths.toSorted((a, b) => a - b)).toEqual([320, 700]);
});

test('a picture that can’t be read fails, and the next one is made', async () => {
  const facts = (await inspectPicture(file)) as PictureFacts;
  const renditions = renditionsOf(facts).slice(0, 1);
  const encoder = startPictureEncoder();
  let made = 0;
  const count = () => Promise.resolve(void (made += 1));
  await expect(encoder.encode(join(folder, 'none.jpg'), facts, renditions, count)).rejects.toThrow(/missing/u);
  await encoder.encode(file, facts, renditions, count);
  await encoder.close();
  expect(made).toBe(1);
});

test('a file that can’t be written fails the picture', async () => {
  const facts = (await inspectPicture(file)) as PictureFacts;
  const encoder = startPictureEncoder();
  const full = () => Promise.reject(new Error('the disk is full'));
  await expect(encoder.encode(file, facts, renditionsOf(facts), full)).rejects.toThrow('the disk is full');
  await encoder.close();
});

test('after its process has ended, a picture fails and says why', async () => {
  const facts = (await inspectPicture(file)) as PictureFacts;
  const encoder = startPictureEncoder();
  await encoder.close();
  const encoded = encoder.encode(file, facts, renditionsOf(facts), () => Promise.resolve());
  await expect(encoded).rejects.toThrow('the process that makes pictures has ended (0)');
});

import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { inspectPicture } from '../../../src/press/pictures/inspect-picture.ts';
import { tones, white } from '../../../src/press/pictures/tone.ts';
import { drawDiagram, drawPhoto, drawPlain } from './draw.ts';

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-inspect-'));
afterAll(() => rmSync(folder, { recursive: true }));

function save(name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

describe('a picture', () => {
  test('has its size upright, and a hash of its content', async () => {
    const upright = save('upright.jpg', await drawPhoto(60, 40).jpeg().toBuffer());
    const turned = save('turned.jpg', await drawPhoto(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer());
    const same = save('same.jpg', readFileSync(upright));
    const facts = await inspectPicture(upright);
    expect(facts).toMatchObject({
      width: 60,
      height: 40,
      kind: 'photo',
      hash: expect.stringMatching(/^[\da-f]{16}$/u),
    });
    expect(await inspectPicture(turned)).toMatchObject({ width: 40, height: 60 });
    expect(await inspectPicture(same)).toEqual(facts);
    expect(await inspectPicture(turned)).not.toMatchObject({ hash: 'hash' in facts ? facts.hash : '' });
  });

  test.each(['jpeg', 'png', 'webp', 'avif', 'tiff'] as const)('is a photo as %s', async (format) => {
    const file = save(`photo.${format}`, await drawPhoto(300, 200).toFormat(format).toBuffer());
    expect(await inspectPicture(file)).toMatchObject({ width: 300, height: 200, kind: 'photo' });
  });

  test('in greys is a photo, though it has few colours', async () => {
    const file = save('grey.png', await drawPhoto(300, 200).greyscale().png().toBuffer());
    expect(await inspectPicture(file)).toMatchObject({ kind: 'photo' });
  });

  test.each(['png', 'webp', 'gif', 'tiff'] as const)('with few colours is flat as %s', async (format) => {
    const options = format === 'webp' ? { lossless: true } : {};
    const file = save(`flat.${format}`, await drawDiagram(400, 300).toFormat(format, options).toBuffer());
    expect(await inspectPicture(file)).toMatchObject({ kind: 'flat' });
  });

  test('with transparency or several frames is of its own kind', async () => {
    const alpha = await drawPhoto(300, 200).ensureAlpha(0.5).png().toBuffer();
    expect(await inspectPicture(save('clear.png', alpha))).toMatchObject({ kind: 'transparent', tone: white });
    const opaque = await drawPhoto(300, 200).ensureAlpha(1).png().toBuffer();
    expect(await inspectPicture(save('opaque.png', opaque))).toMatchObject({ kind: 'photo' });
    const frames = [drawPlain(60, 40, '#aa0000'), drawPlain(60, 40, '#0000aa')];
    const animation = await sharp(await Promise.all(frames.map((frame) => frame.png().toBuffer())), {
      join: { animated: true },
    })
      .gif()
      .toBuffer();
    expect(await inspectPicture(save('moving.gif', animation))).toMatchObject({ kind: 'animated', height: 40 });
  });

  test('as a drawing has no files of its own', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>');
    expect(await inspectPicture(save('mark.svg', svg))).toMatchObject({ kind: 'vector', width: 30, height: 20 });
  });

  test.each([
    ['#ffffff', '#ffffff'],
    ['#000000', '#000000'],
    ['#c27070', '#bd7575'],
  ])('of the colour %s has the tone %s', async (colour, tone) => {
    const facts = await inspectPicture(save('plain.png', await drawPlain(50, 50, colour).png().toBuffer()));
    expect('tone' in facts ? tones[facts.tone] : undefined).toBe(tone);
  });
});

describe('a picture without files', () => {
  test.each(['jpeg', 'png', 'webp', 'avif', 'gif', 'tiff'] as const)('is one that is cut off: %s', async (format) => {
    const bytes = await drawPhoto(300, 200).toFormat(format).toBuffer();
    for (const length of [Math.floor(bytes.length * 0.9), Math.floor(bytes.length / 2), 80])
      expect(await inspectPicture(save(`cut.${format}`, bytes.subarray(0, length)))).toEqual({ problem: 'damaged' });
  });

  test('is one with more than 200 million pixels, which is not decoded', async () => {
    // The header of a PNG of 20,000 by 10,001 pixels, of which no data follows.
    const header = await drawPlain(10, 10, '#aa0000').png().toBuffer();
    header.writeUInt32BE(20_000, 16);
    header.writeUInt32BE(10_001, 20);
    header.writeUInt32BE(crc32(header.subarray(12, 29)), 29);
    const started = performance.now();
    expect(await inspectPicture(save('bomb.png', header))).toEqual({
      problem: 'too-large',
      width: 20_000,
      height: 10_001,
    });
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

/** The checksum of PNG (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let value = 0xff_ff_ff_ff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xed_b8_83_20 : value >>> 1;
  }
  return (value ^ 0xff_ff_ff_ff) >>> 0;
}

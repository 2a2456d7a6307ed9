import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encodePng } from '../../../src/press/cards/png.ts';

const palette = Uint8Array.of(255, 255, 255, 0, 0, 0, 10, 71, 194);

test.each([
  ['an even', 4, 2],
  ['an odd', 3, 3],
])('an image of %s width has its colours after decoding', async (_, width, height) => {
  const pixels = Uint8Array.from({ length: width * height }, (_pixel, index) => index % 3);
  const { data, info } = await sharp(encodePng(width, height, palette, pixels))
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.channels]).toEqual([width, height, 3]);
  const expected = [...pixels].flatMap((colour) => [...palette.subarray(colour * 3, colour * 3 + 3)]);
  expect([...data]).toEqual(expected);
});

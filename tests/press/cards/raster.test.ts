import { describe, expect, test } from 'vitest';
import { Raster } from '../../../src/press/cards/raster.ts';

const shades = { first: 1, count: 10 };
/** A rectangle as the corners of a polygon. */
const rectangle = (left: number, top: number, right: number, bottom: number): Float64Array =>
  Float64Array.of(left, top, right, top, right, bottom, left, bottom);

/** The shades of each row after drawing. */
function drawn(width: number, height: number, ...shapes: readonly Float64Array[]): number[][] {
  const raster = new Raster(width, height);
  raster.add(shapes, 0, 0, 1);
  const pixels = new Uint8Array(width * height);
  raster.draw(pixels, width, 0, shades);
  return Array.from({ length: height }, (_, row) => [...pixels.subarray(row * width, (row + 1) * width)]);
}

describe('a raster', () => {
  test('has the darkest shade where a shape covers a pixel, and none elsewhere', () => {
    expect(drawn(4, 3, rectangle(1, 1, 3, 2))).toEqual([
      [0, 0, 0, 0],
      [0, 10, 10, 0],
      [0, 0, 0, 0],
    ]);
  });

  test('has the share of each pixel that is covered', () => {
    expect(drawn(4, 2, rectangle(0.5, 0, 2.2, 0.5))).toEqual([
      [3, 5, 1, 0],
      [0, 0, 0, 0],
    ]);
  });

  test('covers half of the pixels along a diagonal', () => {
    expect(drawn(5, 3, Float64Array.of(0, 0, 3, 3, 0, 3))).toEqual([
      [5, 0, 0, 0, 0],
      [10, 5, 0, 0, 0],
      [10, 10, 5, 0, 0],
    ]);
  });

  test('has the exact share of each pixel along a flat edge', () => {
    // The edge crosses four pixels in one row: of them 7/8, 5/8, 3/8 and 1/8 are below it.
    expect(drawn(6, 1, Float64Array.of(0, 0, 4, 1, 0, 1))).toEqual([[9, 6, 4, 1, 0, 0]]);
    expect(drawn(6, 1, Float64Array.of(0, 1, 4, 0, 4, 1))).toEqual([[1, 4, 6, 9, 0, 0]]);
  });

  test('stays solid where shapes overlap, and has holes where they turn the other way', () => {
    const hole = Float64Array.of(1, 0, 1, 1, 2, 1, 2, 0);
    expect(drawn(4, 1, rectangle(0, 0, 2, 1), rectangle(1, 0, 3, 1))).toEqual([[10, 10, 10, 0]]);
    expect(drawn(4, 1, rectangle(0, 0, 3, 1), hole)).toEqual([[10, 0, 10, 0]]);
  });

  test('leaves out what is above, below and left of it', () => {
    expect(drawn(3, 1, rectangle(-5, -5, 1, 5))).toEqual([[10, 0, 0]]);
  });

  test('scales and moves shapes', () => {
    const raster = new Raster(4, 2);
    raster.add([rectangle(0, 0, 1, 1)], 1, 0, 2);
    const pixels = new Uint8Array(8);
    raster.draw(pixels, 4, 0, shades);
    expect([...pixels]).toEqual([0, 10, 10, 0, 0, 10, 10, 0]);
  });

  test('keeps darker shades that are there, and is empty after drawing', () => {
    const raster = new Raster(3, 1);
    raster.add([rectangle(0, 0, 2, 0.5)], 0, 0, 1);
    const pixels = Uint8Array.of(9, 2, 3);
    raster.draw(pixels, 3, 0, shades);
    expect([...pixels]).toEqual([9, 5, 3]);
    raster.draw(pixels, 3, 0, { first: 11, count: 5 });
    expect([...pixels]).toEqual([9, 5, 3]);
  });
});

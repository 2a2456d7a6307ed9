import { expect, test } from 'vitest';
import { layOutLine, measureText } from '../../../../src/press/cards/typesetting/measure.ts';

test('the outline of a round letter is two smooth rings inside each other, within the bounds of its ink', async () => {
  const [glyph] = layOutLine(await measureText('o', { language: 'en', weight: 700 }), 0, 1).glyphs;
  if (glyph === undefined) throw new Error('no glyph');
  const { contours, left, right, top, bottom } = glyph.font.outlineOf(glyph.id);
  expect(contours).toHaveLength(2);
  // The height of a small letter is about half an em. Round letters reach a little below the line.
  expect(top).toBeGreaterThan(-0.6);
  expect(top).toBeLessThan(-0.4);
  expect(bottom).toBeGreaterThan(0);
  expect(bottom).toBeLessThan(0.05);
  expect(left).toBeGreaterThan(0);
  expect(right).toBeLessThan(0.7);
  for (const corners of contours) {
    const turns = new Set<number>();
    for (let i = 2; i + 1 < corners.length; i += 2) {
      const [x = 0, y = 0, fromX = 0, fromY = 0] = [corners[i], corners[i + 1], corners[i - 2], corners[i - 1]];
      expect(Math.hypot(x - fromX, y - fromY)).toBeLessThan(0.1);
      const [nextX, nextY] = [corners[i + 2], corners[i + 3]];
      if (nextX === undefined || nextY === undefined) continue;
      const turn = (x - fromX) * (nextY - y) - (y - fromY) * (nextX - x);
      const sine = turn / (Math.hypot(x - fromX, y - fromY) * Math.hypot(nextX - x, nextY - y));
      if (Math.abs(sine) > 0.05) turns.add(Math.sign(sine));
    }
    // A ring that bends one way only has no dents.
    expect(turns.size).toBe(1);
  }
});

import { card, colours } from './design.ts';
import type { Box, CardLayout } from './layout.ts';
import { Raster } from './raster.ts';

/** A card as the number of a palette colour for each pixel, row by row. */
export type PalettePixels = Uint8Array;

/** Shades between paper and ink. 16 colours take half a byte for each pixel, and more could not be seen. */
const shades = { ink: 10, spot: 5 } as const;
/** The number of the lightest shade of each ink. */
const lightest = { ink: 1, spot: 1 + shades.ink } as const;

/** Red, green and blue of each colour: paper, the shades of ink, the shades of the spot colour. */
export const palette: Uint8Array = Uint8Array.from([
  ...colours.paper,
  ...(['ink', 'spot'] as const).flatMap((ink) =>
    Array.from({ length: shades[ink] }, (_, shade) =>
      colours.paper.map((paper, channel) => mix(paper, colours[ink][channel] ?? 0, (shade + 1) / shades[ink])),
    ).flat(),
  ),
]);

/** @param share of the ink, from 0 to 1 */
function mix(paper: number, ink: number, share: number): number {
  return Math.round(paper + (ink - paper) * share);
}

/** Draws the text and the rule of a card. A picture's box stays white. */
export function rasterizeCard({ rule, lines }: CardLayout): PalettePixels {
  const pixels = new Uint8Array(card.width * card.height);
  for (let row = rule.top; row < rule.bottom; row++) {
    pixels.fill(shades.ink, row * card.width + rule.left, row * card.width + rule.right);
  }
  for (const { bounds, glyphs, ink } of lines) {
    const box = wholePixels(bounds);
    const raster = new Raster(box.right - box.left, box.bottom - box.top);
    for (const { outline, x, y, size } of glyphs) raster.add(outline.contours, x - box.left, y - box.top, size);
    raster.draw(pixels, card.width, box.top * card.width + box.left, { first: lightest[ink], count: shades[ink] });
  }
  return pixels;
}

/** Rounds outwards, with one more pixel on the right for the ends of edges. */
function wholePixels({ left, top, right, bottom }: Box): Box {
  return {
    left: Math.max(0, Math.floor(left)),
    top: Math.max(0, Math.floor(top)),
    right: Math.min(card.width, Math.ceil(right) + 2),
    bottom: Math.min(card.height, Math.ceil(bottom)),
  };
}

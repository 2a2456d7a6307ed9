import type { Box, Composition } from './composition.ts';
import { CoveragePlate } from './raster.ts';
import { card, colours } from './design.ts';

/** A card as a number of the palette for each pixel. */
export type Imprint = Uint8Array;

/** Shades between paper and ink. Sixteen colours take half a byte a pixel; more can't be seen. */
const shades = { ink: 10, spot: 5 } as const;
const lightest = { ink: 1, spot: 1 + shades.ink } as const;

/** Red, green and blue of each colour of the palette: paper, the shades of ink, those of the spot colour. */
export const palette: Uint8Array = Uint8Array.from([
  ...colours.paper,
  ...(['ink', 'spot'] as const).flatMap((ink) =>
    Array.from({ length: shades[ink] }, (_, shade) =>
      colours.paper.map((paper, at) => mixed(paper, colours[ink][at] ?? 0, (shade + 1) / shades[ink])),
    ).flat(),
  ),
]);

function mixed(paper: number, ink: number, part: number): number {
  return Math.round(paper + (ink - paper) * part);
}

/** Prints the type and the rule of a card; a picture's place stays paper. */
export function imprint({ rule, lines }: Composition): Imprint {
  const pixels = new Uint8Array(card.width * card.height);
  for (let row = rule.top; row < rule.bottom; row++) {
    pixels.fill(shades.ink, row * card.width + rule.left, row * card.width + rule.right);
  }
  for (const { bounds, glyphs, ink } of lines) {
    const box = wholePixels(bounds);
    const plate = new CoveragePlate(box.right - box.left, box.bottom - box.top);
    for (const { outline, x, y, size } of glyphs) plate.add(outline.contours, x - box.left, y - box.top, size);
    plate.print(pixels, card.width, box.top * card.width + box.left, { first: lightest[ink], count: shades[ink] });
  }
  return pixels;
}

/** With a pixel more on the right, for the ends of edges. */
function wholePixels({ left, top, right, bottom }: Box): Box {
  return {
    left: Math.max(0, Math.floor(left)),
    top: Math.max(0, Math.floor(top)),
    right: Math.min(card.width, Math.ceil(right) + 2),
    bottom: Math.min(card.height, Math.ceil(bottom)),
  };
}

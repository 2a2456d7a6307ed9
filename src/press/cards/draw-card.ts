import type { CardCopy } from './card-copy.ts';
import { card } from './design.ts';
import { encodeJpeg } from './jpeg.ts';
import { layOutCard } from './layout.ts';
import { encodePng } from './png.ts';
import { palette, rasterizeCard } from './rasterize.ts';

export interface DrawnCard {
  readonly bytes: Uint8Array;
  /** Why the picture is not on the card. */
  readonly unreadable?: string;
}

/** Draws a card: a PNG, or a JPEG if its copy has a picture. */
export async function drawCard(copy: CardCopy): Promise<DrawnCard> {
  if (copy.picture === undefined) {
    const pixels = rasterizeCard(await layOutCard(copy, false));
    return { bytes: encodePng(card.width, card.height, palette, pixels) };
  }
  const layout = await layOutCard(copy, true);
  try {
    const picture = layout.picture === undefined ? undefined : { file: copy.picture, box: layout.picture };
    return { bytes: await encodeJpeg(rasterizeCard(layout), picture) };
  } catch (error) {
    const unreadable = error instanceof Error ? error.message : String(error);
    // The name of the file promises a JPEG.
    return { bytes: await encodeJpeg(rasterizeCard(await layOutCard(copy, false))), unreadable };
  }
}

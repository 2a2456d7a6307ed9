import type { CardCopy } from './card-copy.ts';
import { compose } from './composition.ts';
import { card } from './design.ts';
import { imprint, palette } from './imprint.ts';
import { printAsJpeg, printWithPicture } from './picture.ts';
import { encodePng } from './png.ts';

export interface DrawnCard {
  readonly bytes: Uint8Array;
  /** Why the picture is not on it. */
  readonly unreadable?: string;
}

/** Draws a card: PNG, or JPEG where its copy names a picture. */
export async function drawCard(copy: CardCopy): Promise<DrawnCard> {
  if (copy.picture === undefined) {
    return { bytes: encodePng(card.width, card.height, palette, imprint(await compose(copy, false))) };
  }
  const composition = await compose(copy, true);
  try {
    if (composition.picture !== undefined)
      return { bytes: await printWithPicture(imprint(composition), copy.picture, composition.picture) };
  } catch (error) {
    const unreadable = error instanceof Error ? error.message : String(error);
    return { bytes: await printAsJpeg(imprint(await compose(copy, false))), unreadable };
  }
  return { bytes: await printAsJpeg(imprint(composition)) };
}

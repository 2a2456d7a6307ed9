import sharp, { type OverlayOptions } from 'sharp';
import type { Box } from './composition.ts';
import { card, colours } from './design.ts';
import { palette, type Imprint } from './imprint.ts';

const [r, g, b] = colours.paper;
/** A picture may be this large before it is scaled, in pixels: what a camera makes, and no bomb. */
const most = 120e6;

/** A picture cut to its place: upright, about what draws the eye in it. */
async function cut(file: string, { left, top, right, bottom }: Box): Promise<{ input: Buffer; left: number; top: number }> {
  const input = await sharp(file, { limitInputPixels: most, autoOrient: true })
    .resize(right - left, bottom - top, { fit: 'cover', position: sharp.strategy.attention })
    .flatten({ background: { r, g, b } })
    .toColourspace('srgb')
    .removeAlpha()
    .png({ compressionLevel: 0 })
    .toBuffer();
  return { input, left, top };
}

/** The card with its picture, as JPEG. */
export async function printWithPicture(type: Imprint, file: string, place: Box): Promise<Buffer> {
  return encode(type, [await cut(file, place)]);
}

/** The card without one, as JPEG: for a picture that can't be read. */
export const printAsJpeg = (type: Imprint): Promise<Buffer> => encode(type, []);

async function encode(type: Imprint, pictures: OverlayOptions[]): Promise<Buffer> {
  const pixels = new Uint8Array(card.width * card.height * 3);
  for (const [at, colour] of type.entries()) pixels.set(palette.subarray(colour * 3, colour * 3 + 3), at * 3);
  return sharp(pixels, { raw: { width: card.width, height: card.height, channels: 3 } })
    .composite(pictures)
    .jpeg({ quality: 80, chromaSubsampling: '4:4:4', mozjpeg: true })
    .toBuffer();
}

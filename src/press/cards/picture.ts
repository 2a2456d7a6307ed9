import sharp, { type OverlayOptions } from 'sharp';
import type { Box } from './composition.ts';
import { card, colours } from './design.ts';
import { palette, type Imprint } from './imprint.ts';

const [r, g, b] = colours.paper;
/** A picture may be this large before it is scaled, in pixels: more than any camera makes, and no bomb. */
const most = 160e6;

/** In bytes: WhatsApp shows no heavier image. */
const heaviest = 300_000;
/** The first is what nearly all pictures get; the others are for noise. */
const qualities = [80, 60, 40, 20];

// Cards are drawn on all cores already, and no picture is seen twice.
sharp.concurrency(1);
sharp.cache(false);

/** A picture cut to its place: upright, about what draws the eye in it. */
async function cut(file: string, { left, top, right, bottom }: Box): Promise<OverlayOptions> {
  const { data, info } = await sharp(file, { limitInputPixels: most, autoOrient: true })
    .resize(right - left, bottom - top, { fit: 'cover', position: sharp.strategy.attention })
    .flatten({ background: { r, g, b } })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { input: data, raw: { width: info.width, height: info.height, channels: info.channels }, left, top };
}

/** The card with its picture, as JPEG. */
export async function printWithPicture(type: Imprint, file: string, place: Box): Promise<Buffer> {
  return encode(type, [await cut(file, place)]);
}

/** The card without one, as JPEG: for a picture that can't be read. */
export const printAsJpeg = (type: Imprint): Promise<Buffer> => encode(type, []);

async function encode(type: Imprint, pictures: OverlayOptions[]): Promise<Buffer> {
  const pixels = new Uint8Array(card.width * card.height * 3);
  for (let from = 0, to = 0; from < type.length; from++) {
    const colour = (type[from] ?? 0) * 3;
    for (let channel = 0; channel < 3; channel++) pixels[to++] = palette[colour + channel] ?? 0;
  }
  const page = sharp(pixels, { raw: { width: card.width, height: card.height, channels: 3 } }).composite(pictures);
  for (const quality of qualities) {
    const file = await page.clone().jpeg({ quality, chromaSubsampling: '4:4:4', mozjpeg: true }).toBuffer();
    if (file.length <= heaviest) return file;
  }
  throw new Error(`a card with this picture is heavier than ${heaviest} bytes`);
}

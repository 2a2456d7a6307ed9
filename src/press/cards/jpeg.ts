import sharp, { type OverlayOptions } from 'sharp';
import { card, colours } from './design.ts';
import type { Box } from './layout.ts';
import { palette, type PalettePixels } from './rasterize.ts';

const [r, g, b] = colours.paper;

/** More pixels than any camera makes. A larger file is not read, since it could use up the memory. */
const maxPicturePixels = 160e6;
/** In bytes. WhatsApp shows no heavier image. */
const maxBytes = 300_000;
/** Tried in turn. Nearly all pictures get the first; the others are for noise. */
const qualities = [80, 60, 40, 20];

// Cards are drawn on all cores already, and no picture is read twice.
sharp.concurrency(1);
sharp.cache(false);

/**
 * Encodes a card as JPEG.
 * @param picture a file that is drawn over the pixels, and its box
 * @throws if the picture can't be read
 */
export async function encodeJpeg(
  pixels: PalettePixels,
  picture?: { readonly file: string; readonly box: Box },
): Promise<Buffer> {
  const rgb = new Uint8Array(card.width * card.height * 3);
  for (let from = 0, to = 0; from < pixels.length; from++) {
    const colour = (pixels[from] ?? 0) * 3;
    for (let channel = 0; channel < 3; channel++) rgb[to++] = palette[colour + channel] ?? 0;
  }
  const image = sharp(rgb, { raw: { width: card.width, height: card.height, channels: 3 } }).composite(
    picture === undefined ? [] : [await cropPicture(picture.file, picture.box)],
  );
  for (const quality of qualities) {
    const file = await image.clone().jpeg({ quality, chromaSubsampling: '4:4:4', mozjpeg: true }).toBuffer();
    if (file.length <= maxBytes) return file;
  }
  throw new Error(`a card with this picture is larger than ${maxBytes} bytes`);
}

/** Scales and crops a picture to a box, upright, around the part that draws the eye. */
async function cropPicture(file: string, { left, top, right, bottom }: Box): Promise<OverlayOptions> {
  const { data, info } = await sharp(file, { limitInputPixels: maxPicturePixels, autoOrient: true })
    .resize(right - left, bottom - top, { fit: 'cover', position: sharp.strategy.attention })
    .flatten({ background: { r, g, b } })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { input: data, raw: { width: info.width, height: info.height, channels: info.channels }, left, top };
}

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { maxPixels, type PictureFacts, type PictureInspection } from '../copy/picture-facts.ts';
import { sharp } from './library.ts';
import { nearestTone, white } from './tone.ts';

/** Has to change with the widths, qualities and formats of the files that are made from pictures. */
const recipeVersion = 1;
const { aom, heif, mozjpeg, vips, webp } = sharp.versions;
/** Other versions of the encoders give other bytes, which need other names. */
const recipe = JSON.stringify([recipeVersion, aom, heif, mozjpeg, vips, webp]);

/** Pixels of the longer side of the sample that colours are counted in. */
const sampleSize = 256;
/** A diagram has few colours, and most of it is in some of them. A photograph in greys also has few. */
const fewColours = 4096;
const mainColours = 16;
const flatShare = 0.6;

/**
 * Reads a picture's header, and decodes it once in a small size, which finds damage.
 * @param file an absolute path
 */
export async function inspectPicture(file: string): Promise<PictureInspection> {
  const header = await sharp(file, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (header === undefined) return { problem: 'damaged' };
  const { format, width, height, autoOrient: upright, hasAlpha } = header;
  if (format === 'svg') return { hash: '', width, height, kind: 'vector', tone: white };
  const frames = format === 'gif' || format === 'webp' ? (header.pages ?? 1) : 1;
  if (width * height * frames > maxPixels) return { problem: 'too-large', width, height };
  try {
    const isSmooth = format === 'jpeg' || format === 'heif';
    const options = { limitInputPixels: maxPixels, failOn: 'error' as const, animated: frames > 1 };
    const { data, info } = await sharp(file, options)
      .resize(sampleSize, sampleSize, { fit: 'inside', ...(isSmooth ? {} : { kernel: 'nearest' as const }) })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const isOpaque = !hasAlpha || (await sharp(file, { limitInputPixels: maxPixels }).stats()).isOpaque;
    const sample = { data, channels: info.channels };
    const kind = frames > 1 ? 'animated' : !isSmooth && isFlat(sample) ? 'flat' : isOpaque ? 'photo' : 'transparent';
    const size = { width: upright.width, height: upright.height };
    return { hash: await hashOf(file), ...size, kind, tone: isOpaque ? nearestTone(meanOf(sample)) : white };
  } catch {
    return { problem: 'damaged' };
  }
}

interface Sample {
  readonly data: Uint8Array;
  readonly channels: number;
}

const pixelsOf = ({ data, channels }: Sample): number => Math.max(1, Math.floor(data.length / channels));

function isFlat(sample: Sample): boolean {
  const { data, channels } = sample;
  const counts = new Map<number, number>();
  for (let at = 0; at + 2 < data.length; at += channels) {
    const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  if (counts.size > fewColours) return false;
  const main = [...counts.values()].toSorted((a, b) => b - a).slice(0, mainColours);
  return main.reduce((sum, count) => sum + count, 0) >= flatShare * pixelsOf(sample);
}

/** The mean of each channel. */
const meanOf = (sample: Sample): number[] =>
  [0, 1, 2].map((channel) => {
    let sum = 0;
    for (let at = channel; at < sample.data.length; at += sample.channels) sum += sample.data[at] ?? 0;
    return sum / pixelsOf(sample);
  });

async function hashOf(file: string): Promise<PictureFacts['hash']> {
  const hash = createHash('sha256').update(recipe);
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex').slice(0, 16);
}

import type { Sharp } from 'sharp';
import { focusSteps, type Focus } from '../../edition/pictures.ts';
import { maxPixels, type PictureFacts } from '../copy/picture-facts.ts';
import { rightsIn, type PictureRights } from './kept-metadata.ts';
import { sharp } from './library.ts';
import { widthsOf, type Rendition } from './renditions.ts';

/**
 * Effort 0 of AVIF takes a fifth of the time of effort 2, at the same size within a tenth (4,000 × 3,000 pixels of
 * noise and gradients, aom 3.15). Qualities were chosen to look the same in both formats.
 */
const avif = { quality: 55, effort: 0 } as const;
const jpeg = { quality: 76 } as const;
const webp = { quality: 80, effort: 3 } as const;
const losslessWebp = { lossless: true, effort: 3 } as const;

const background = '#fff';

/** A decoded picture: upright, in sRGB, as large as the largest file that is made from it. */
interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 2 | 3 | 4;
}

/**
 * Makes files of a picture, one after another. The picture is decoded once.
 * @param file an absolute path
 * @param onMade called with each file's content
 * @throws if the picture can't be read
 */
export async function encodePicture(
  file: string,
  facts: PictureFacts,
  renditions: readonly Rendition[],
  onMade: (rendition: Rendition, bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  if (renditions.length === 0) return;
  const rights = rightsIn(await sharp(file, { limitInputPixels: false }).metadata());
  // Crops of an animation are still pictures.
  const isMoving = ({ crop }: Rendition) => facts.kind === 'animated' && crop === undefined;
  const pixels = renditions.every(isMoving) ? undefined : await decode(file, facts);
  for (const rendition of renditions) {
    const image =
      pixels === undefined || isMoving(rendition)
        ? sharp(file, { ...reading, animated: true })
            .resize(rendition.width)
            .toColourspace('srgb')
        : cut(pixels, rendition);
    await onMade(rendition, await encoded(withRights(image, rights), facts, rendition).toBuffer());
  }
}

const reading = { limitInputPixels: maxPixels, failOn: 'error' } as const;

async function decode(file: string, facts: PictureFacts): Promise<Pixels> {
  const width = widthsOf(facts).at(-1) ?? facts.width;
  const height = Math.max(1, Math.round((width * facts.height) / facts.width));
  const image = sharp(file, reading).autoOrient().resize(width, height, { fit: 'fill' }).toColourspace('srgb');
  const { data, info } = await (facts.kind === 'photo' ? image.flatten({ background }) : image)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels };
}

function cut({ data, ...raw }: Pixels, { width, height, crop }: Rendition): Sharp {
  const image = sharp(data, { raw });
  if (crop === undefined) return width === raw.width ? image : image.resize(width, height, { fit: 'fill' });
  return image.extract(boxOf(raw, crop.ratio, crop.focus)).resize(width, height, { fit: 'fill' });
}

/** The largest box of a shape inside a picture, as near to the middle of its focus as it fits. */
export function boxOf(
  picture: { readonly width: number; readonly height: number },
  [across, down]: readonly [number, number],
  focus?: Focus,
): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } {
  const width = Math.max(1, Math.min(picture.width, Math.round((picture.height * across) / down)));
  const height = Math.max(1, Math.min(picture.height, Math.round((width * down) / across)));
  const [x, y] = focusSteps(focus);
  const start = (length: number, part: number, share: number) =>
    Math.round(Math.min(Math.max(share * length - part / 2, 0), length - part));
  return { left: start(picture.width, width, x / 10), top: start(picture.height, height, y / 10), width, height };
}

function encoded(image: Sharp, { kind }: PictureFacts, { format }: Rendition): Sharp {
  if (format === 'avif') return image.avif(avif);
  if (format === 'jpeg') return image.flatten({ background }).jpeg(jpeg);
  return image.webp(kind === 'flat' ? losslessWebp : webp);
}

/** Without this, the picture library writes no metadata at all. */
function withRights(image: Sharp, { copyright, credit }: PictureRights): Sharp {
  if (copyright === undefined && credit === undefined) return image;
  return image.withExif({
    IFD0: {
      ...(copyright === undefined ? {} : { Copyright: copyright }),
      ...(credit === undefined ? {} : { Artist: credit }),
    },
  });
}

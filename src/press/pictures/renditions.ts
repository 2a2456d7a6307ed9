import { picturesFolder } from '../../edition/addresses.ts';
import {
  cropFile,
  cropRatios,
  cropSize,
  fallbackExtension,
  pictureFile,
  type CropRatio,
  type Focus,
} from '../../edition/pictures.ts';
import type { PictureFacts } from '../copy/picture-facts.ts';

/** The widths of files in pixels: for cards, phones of two and three device pixels, and large screens. */
const ladder = [320, 480, 720, 1080, 1600, 2400];
/** Each frame of an animation has a size, so there are fewer widths. */
const animatedLadder = [480, 1080];
/** Each file is at least this many times as wide as the next smaller one. */
const leastStep = 1.15;
/** Pixels of the largest file. Diagrams compress better, and need their small letters. */
const largestArea = { photo: 6e6, flat: 24e6, transparent: 6e6, animated: 1.5e6, vector: 0 } as const;
/** WebP has no more pixels in a column. */
const largestHeight = 16_383;

/** The widths of the files that are made from a picture, in ascending order. No file is larger than the picture. */
export function widthsOf({ kind, width, height }: PictureFacts): number[] {
  const steps = kind === 'animated' ? animatedLadder : ladder;
  const largest = Math.max(
    1,
    Math.floor(
      Math.min(
        width,
        steps.at(-1) ?? width,
        Math.sqrt((largestArea[kind] * width) / height),
        (largestHeight * width) / height,
      ),
    ),
  );
  return [...steps.filter((step) => step * leastStep <= largest), largest];
}

/** The address of a picture's standard file. */
export const standardAddress = ({ hash, kind }: PictureFacts): string =>
  `${picturesFolder}${hash}${kind === 'photo' ? '.avif' : '.webp'}`;

/** A file that is made from a picture. */
export interface Rendition {
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly format: 'avif' | 'jpeg' | 'webp';
  /** What is cut out. */
  readonly crop?: { readonly ratio: CropRatio; readonly focus: Focus | undefined };
}

/** The files of a picture in all widths. */
export function renditionsOf(facts: PictureFacts): Rendition[] {
  if (facts.kind === 'vector') return [];
  const src = standardAddress(facts);
  const widths = widthsOf(facts);
  const fallback = fallbackExtension(src);
  return widths.flatMap((width): Rendition[] => {
    const size = { width, height: Math.max(1, Math.round((width * facts.height) / facts.width)) };
    return [
      { ...size, address: pictureFile(src, widths, width), format: facts.kind === 'photo' ? 'avif' : 'webp' },
      ...(fallback === undefined
        ? []
        : [{ ...size, address: pictureFile(src, widths, width, fallback), format: 'jpeg' as const }]),
    ];
  });
}

/** The crops of a story's main picture, for search engines. */
export const cropsOf = (facts: PictureFacts, focus: Focus | undefined): Rendition[] =>
  facts.kind === 'vector'
    ? []
    : cropRatios.map((ratio) => ({
        ...cropSize(facts, ratio),
        address: cropFile(standardAddress(facts), ratio, focus),
        format: 'jpeg',
        crop: { ratio, focus },
      }));

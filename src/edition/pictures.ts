/**
 * The files of a picture. The build makes each picture in several widths; their addresses follow from that of the
 * standard one, which is `<hash>.<extension>`. The others have their width in their names: `<hash>-720.avif`.
 */
import { picturesFolder } from './addresses.ts';

/**
 * A picture's standard width is its largest one up to this. Devices that keep an edition store the file of that width.
 */
const largestStandardWidth = 1080;

/** @param widths in ascending order */
export const standardWidth = (widths: readonly number[]): number =>
  widths.findLast((width) => width <= largestStandardWidth) ?? widths[0] ?? 0;

/**
 * The address of a picture's file in one width.
 * @param src the address of the standard file
 * @param widths of all files of the picture
 * @param extension of the file, with its dot; that of the standard file if it is left out
 */
export function pictureFile(
  src: string,
  widths: readonly number[],
  width: number,
  extension = src.slice(src.lastIndexOf('.')),
): string {
  const name = src.slice(0, src.lastIndexOf('.'));
  return name + (width === standardWidth(widths) ? '' : `-${width}`) + extension;
}

const anyFile = new RegExp(`^(${picturesFolder}\\w+)(?:-\\d+)?\\.(?:avif|jpg|(webp))$`, 'u');

/** The address of the standard file of the picture that a file is of. Other addresses stay as they are. */
export const standardFile = (address: string): string =>
  address.replace(anyFile, (_, name: string, webp = 'avif') => `${name}.${webp}`);

/** The extension of files for browsers that can't show those of a picture; undefined if all can. */
export const fallbackExtension = (src: string): string | undefined => (src.endsWith('.avif') ? '.jpg' : undefined);

/** The address of the standard file for programs that may not know AVIF, such as feed readers. */
export const shareableFile = (src: string, widths: readonly number[] = []): string =>
  widths.length === 0 ? src : pictureFile(src, widths, standardWidth(widths), fallbackExtension(src));

/** Whether an address is of a picture that the build has made files of. */
export const isProcessed = (src: string): boolean => src.startsWith(picturesFolder);

/** The shapes that search engines crop pictures to, as width by height. */
export const cropRatios = [
  [16, 9],
  [4, 3],
  [1, 1],
] as const;

export type CropRatio = (typeof cropRatios)[number];

/** The point of a picture that a crop keeps: shares of its width and height, from its left and its top. */
export type Focus = readonly number[];

/** A point in steps of a tenth, which decides the name of a crop. */
export const focusSteps = ([x = 0.5, y = 0.5]: Focus = []): readonly [x: number, y: number] => [
  Math.round(x * 10),
  Math.round(y * 10),
];

const largestCropWidth = 1200;

/** The size of a crop in pixels: as large as the picture has it, and at most 1200 pixels wide. */
export function cropSize(
  { width, height }: { readonly width: number; readonly height: number },
  [across, down]: CropRatio,
): { readonly width: number; readonly height: number } {
  const cropWidth = Math.max(1, Math.min(largestCropWidth, width, Math.round((height * across) / down)));
  return { width: cropWidth, height: Math.max(1, Math.round((cropWidth * down) / across)) };
}

/** The address of a crop, a JPEG. */
export function cropFile(src: string, [across, down]: CropRatio, focus?: Focus): string {
  const [x, y] = focusSteps(focus);
  return `${src.slice(0, src.lastIndexOf('.'))}-${across}x${down}-${x}-${y}.jpg`;
}

import type { Image } from '../../edition/image.ts';
import { srcSetOf } from '../../edition/picture-markup.ts';
import { fallbackExtension, shareableFile } from '../../edition/pictures.ts';

/** A picture's files, of which the browser takes one: AVIF or another format, in the width that it needs. */
export function PictureFiles({
  image,
  alt,
  width,
  height,
  sizes,
  isFirst = false,
  isCropped = false,
  className,
  frame,
}: {
  readonly image: Image;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  /** How wide the picture is shown, as in HTML. */
  readonly sizes: string;
  /** Whether it is seen before all others. */
  readonly isFirst?: boolean;
  /** Whether parts of it are cut off. The editor's point of focus stays. */
  readonly isCropped?: boolean;
  readonly className: string;
  /** The class of the element around the files. A picture with one file has none. */
  readonly frame?: string;
}) {
  const { src, widths = [], tone } = image;
  const base = import.meta.env.BASE_URL;
  const fallback = fallbackExtension(src);
  const hasWidths = widths.length > 0;
  const img = (
    <img
      src={base + shareableFile(src, widths).slice(1)}
      srcSet={hasWidths ? srcSetOf(image, base, fallback) : undefined}
      sizes={hasWidths ? sizes : undefined}
      alt={alt}
      width={width}
      height={height}
      loading={isFirst ? undefined : 'lazy'}
      fetchPriority={isFirst ? 'high' : undefined}
      decoding="async"
      className={`${className} ${tone === undefined ? 'bg-wash' : `tone-${tone}`}${isCropped ? focusOf(image) : ''}`}
    />
  );
  if (!hasWidths || fallback === undefined) return img;
  return (
    <picture className={frame}>
      <source type="image/avif" srcSet={srcSetOf(image, base)} sizes={sizes} />
      {img}
    </picture>
  );
}

/** Five steps across and down: in the middle there is nothing to say. */
const across = [' focus-left', ' focus-near-left', '', ' focus-near-right', ' focus-right'];
const down = [' focus-top', ' focus-near-top', '', ' focus-near-bottom', ' focus-bottom'];

/** The classes of what a crop keeps of a picture. Where the editor named nothing, faces are above the middle. */
const focusOf = ({ width, height, focus: [x = 0.5, y = width < height ? 0.25 : 0.5] = [] }: Image): string =>
  `${across[Math.round(x * 4)]}${down[Math.round(y * 4)]}`;

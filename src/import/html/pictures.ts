import type { ImageFile } from '../../press/blocks/image-file.ts';
import { absolute, isUnsafe } from './addresses.ts';
import { isAdvertising } from './furniture.ts';
import { attribute, elementsBelow, firstAttribute, isElement, isNamed, type Element } from './nodes.ts';
import { candidatesOf, largest } from './srcset.ts';

/** What an element that shows a picture is to readers. */
export type FoundPicture =
  | { readonly is: 'picture'; readonly image: ImageFile }
  /** A sign such as an emoji, which stands in the text. */
  | { readonly is: 'sign'; readonly text: string }
  /** Counts readers, or belongs to the page. */
  | { readonly is: 'furniture'; readonly address: string }
  /** Its file is in the page, or it has none. */
  | { readonly is: 'lost'; readonly address: string };

const lazySources = [
  'data-orig-file',
  'data-full-url',
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-original-src',
  'data-hi-res-src',
  'data-image',
  'data-img-src',
  'data-actualsrc',
  'data-url',
  'src',
];
const sourceSets = ['data-srcset', 'data-lazy-srcset', 'srcset', 'data-sizes-srcset'];

/** Whether an address is that of a picture that stands for another one until it is loaded. */
const isPlaceholder = (address: string): boolean =>
  /^data:/iu.test(address) ||
  new RegExp(
    String.raw`(?:^|[/._-])(?:blank|spacer|placeholder|transparent|lazy-?load(?:er)?|grey|gray|pixel|1x1|` +
      String.raw`loading|clear|lazy-fallback)(?:[-_.][^/]*)?\.(?:gif|png|svg|jpe?g|webp)(?:$|\?)`,
    'iu',
  ).test(address);

/** Files of buttons and of lines between the parts of a page. */
const signNames = new RegExp(
  String.raw`\/(?:share|tweet|like|print|e-?mail|facebook|twitter|rss|divider|separator|hr)` +
    String.raw`(?:[-_]?(?:button|btn|icon|this|line))?\.(?:gif|png|svg)(?:$|\?)`,
  'iu',
);

/** The picture of an `img`, `amp-img` or `picture`. */
export function pictureOf(element: Element, base: string | undefined): FoundPicture {
  const img =
    element.tagName === 'picture' || element.tagName === 'amp-img' || element.tagName === 'figure'
      ? (imgIn(element) ?? element)
      : element;
  const alt = (attribute(img, 'alt') ?? '').replaceAll(/\s+/gu, ' ').trim();
  if (isEmoji(img, alt)) return { is: 'sign', text: alt };
  const written = sourceOf(element, img);
  const address = written === undefined ? undefined : absolute(written, base);
  const shown = address ?? written ?? '';
  const [width, height] = [pixels(img, 'width'), pixels(img, 'height')];
  if (written === undefined || isUnsafe(written) || isPlaceholder(written)) {
    const isTiny = (width ?? 99) <= 3 || (attribute(img, 'src') ?? '').length < 1500;
    return { is: isTiny ? 'furniture' : 'lost', address: (written ?? '').slice(0, 80) };
  }
  const isSign = alt === '' && signNames.test(shown);
  const isCounter = (width ?? 99) <= 3 || (height ?? 99) <= 3;
  const isIcon = (width ?? 99) <= 40 && (height ?? 99) <= 40;
  if (
    isCounter ||
    isIcon ||
    isSign ||
    isAdvertising(shown) ||
    isNamed(img, 'avatar', 'gravatar', 'icon', 'emoji', 'logo') ||
    /gravatar\.com\/avatar/u.test(shown)
  )
    return { is: 'furniture', address: shown };
  const src = address ?? written.replaceAll(/[\r\n\t]/gu, '').trim();
  const size = sizeOf(element, img);
  return { is: 'picture', image: { src, alt, ...(size === undefined ? {} : { size }) } };
}

function imgIn(element: Element): Element | undefined {
  for (const found of elementsBelow(element, 'img', 'amp-img')) return found;
  return undefined;
}

/** The best address of a picture, as written. */
function sourceOf(element: Element, img: Element): string | undefined {
  const sets = [
    ...sourceSets.map((name) => attribute(img, name)),
    ...[...elementsBelow(element, 'source')].flatMap((source) => sourceSets.map((name) => attribute(source, name))),
  ].filter((set) => set !== undefined && !isPlaceholder(set) && set.trim() !== '');
  const candidates = sets.flatMap((set) => candidatesOf(set ?? '')).filter(({ address }) => !isPlaceholder(address));
  const sized = candidates.filter(({ width }) => width > 0);
  const own = lazySources.map((name) => attribute(img, name)?.trim()).filter((one) => one !== undefined && one !== '');
  const full = own.find((one) => one !== undefined && !isPlaceholder(one) && !one.startsWith('{'));
  // Of a set without widths the picture's own address is as good.
  return sized.length > 0 ? largest(sized) : (full ?? own[0]);
}

/** WordPress and X show emoji as pictures. */
const isEmoji = (img: Element, alt: string): boolean =>
  alt !== '' &&
  (isNamed(img, 'emoji', 'smiley') ||
    /\/(?:emoji|twemoji|smilies)\//u.test(attribute(img, 'src') ?? '') ||
    /^\p{Extended_Pictographic}\p{M}*$/u.test(alt)) &&
  alt.length <= 24;

function pixels(img: Element, name: 'width' | 'height'): number | undefined {
  const value =
    firstAttribute(img, [name]) ??
    new RegExp(`(?:^|;)\\s*${name}:\\s*(\\d+)px`, 'u').exec(attribute(img, 'style') ?? '')?.[1];
  return value === undefined || !/^\d+(?:px)?$/u.test(value) ? undefined : Number.parseInt(value, 10);
}

/** How much room WordPress and its kin give a picture. */
export function sizeOf(...elements: readonly Element[]): ImageFile['size'] {
  const classes = elements
    .filter(isElement)
    .map((element) => attribute(element, 'class') ?? '')
    .join(' ');
  if (/\b(?:alignwide|alignfull|kg-width-(?:wide|full))\b/u.test(classes)) return 'wide';
  return /\b(?:alignleft|alignright)\b/u.test(classes) ? 'half' : undefined;
}

import type { BlockFile } from '../../press/blocks/block-file.ts';
import type { ImageFile } from '../../press/blocks/image-file.ts';
import { splitCaption } from './captions.ts';
import { embedOf, isEmbedded } from './embeds.ts';
import { isMedia, mediaBlocks } from './media.ts';
import {
  attribute,
  elementsBelow,
  firstBelow,
  isElement,
  isNamed,
  textBelow,
  type Element,
  type HtmlNode,
} from './nodes.ts';
import { pictureOf, sizeOf } from './pictures.ts';
import { quoteBlocks } from './quotes.ts';
import { tableBlocks } from './tables.ts';
import type { Walker } from './walker.ts';

const pictureNames = new Set(['img', 'amp-img', 'picture']);
export const isPicture = (node: HtmlNode): boolean => isElement(node) && pictureNames.has(node.tagName);

/** The pictures below an element. The `img` of a `picture` is no picture of its own. */
export function picturesBelow(element: Element): Element[] {
  if (isPicture(element)) return [element];
  return element.children.flatMap((child) =>
    !isElement(child) || child.tagName === 'noscript' ? [] : isPicture(child) ? [child] : picturesBelow(child),
  );
}

/** How many of some nodes were looked at for a picture, and whether one has it. */
const pictureSearches = new WeakMap<readonly HtmlNode[], { end: number; isFound: boolean }>();

/** Whether one of the nodes before an index has a picture. Each is looked at once, however often that is asked. */
export function hasPictureBefore(nodes: readonly HtmlNode[], index: number, base: string | undefined): boolean {
  const search = pictureSearches.get(nodes) ?? { end: 0, isFound: false };
  pictureSearches.set(nodes, search);
  for (; search.end < index && !search.isFound; search.end++) {
    const node = nodes[search.end];
    search.isFound = isElement(node) && picturesBelow(node).some((one) => pictureOf(one, base).is === 'picture');
  }
  return search.isFound;
}

/** Whether an element is one picture with its caption, without saying so as a `figure` does. */
export function isPictureFrame(element: Element): boolean {
  if (element.tagName !== 'div' && element.tagName !== 'span' && element.tagName !== 'section') return false;
  if (!isNamed(element, 'image', 'img', 'photo', 'picture', 'figure', 'media', 'caption', 'thumbnail', 'bild', 'foto'))
    return false;
  return (
    picturesBelow(element).length === 1 &&
    textBelow(element).length <= 500 &&
    firstBelow(element, 'p', 'h1', 'h2', 'h3', 'iframe', 'blockquote', 'video') === undefined
  );
}

/** Makes blocks of a figure: what it shows, with its caption. */
export function figureBlocks(element: Element, walker: Walker): BlockFile[] {
  const captions: Element[] = [];
  const content = withoutCaptions(element.children, captions);
  const shown: Element = { ...element, children: content as Element['children'] };
  const caption = captions.flatMap(({ children }, i) => (i === 0 ? children : [space, ...children])) as HtmlNode[];
  for (const node of elementsBelow(shown)) {
    if (isEmbedded(node)) return embedBlocks(node, walker, caption);
    if (isMedia(node)) return mediaBlocks(node, walker, caption);
    if (node.tagName === 'table') return tableBlocks(node, walker, caption);
    if (node.tagName === 'blockquote')
      return quoteBlocks(merged(element, node), walker, caption.length === 0 ? undefined : caption);
    if (node.tagName === 'pre') return withCaption(walker.blocks([node]), walker.inline(caption));
  }
  const pictures = picturesBelow(shown);
  // Figures within a figure have captions of their own.
  const inner = [...elementsBelow(shown, 'figure')];
  if (inner.length > 0) {
    const own = inner.flatMap((figure) => figureBlocks(figure, walker));
    return [...galleryOf(own), ...captionText(walker.inline(caption))];
  }
  if (pictures.length === 0 && firstBelow(shown, 'noscript') === undefined) {
    if (firstBelow(shown, 'svg', 'canvas') !== undefined) walker.lose('figure', 'dropped', textBelow(element));
    return walker.blocks([...content, ...asParagraph(caption)]);
  }
  const images = imagesOf(pictures, walker, shown);
  const { nodes, credit } = splitCaption(caption.length > 0 ? caption : looseWords(content));
  const text = walker.inline(nodes);
  const [first] = images;
  if (first === undefined) return captionText(text);
  if (images.length > 1)
    return [{ type: 'gallery', images }, ...captionText([text, credit ?? ''].filter((one) => one !== '').join(' '))];
  const size = sizeOf(element);
  return [
    {
      type: 'image',
      ...(size === undefined ? {} : { size }),
      ...first,
      ...captionOf(text, first.alt),
      ...(credit === undefined ? {} : { credit: walker.inline([{ type: 'text', value: credit }]) }),
    },
  ];
}

const space: HtmlNode = { type: 'text', value: ' ' };
const captionText = (text: string): BlockFile[] => (text === '' ? [] : [text]);
const captionOf = (text: string, _alt: string): { caption?: string } => (text === '' ? {} : { caption: text });

const asParagraph = (children: readonly HtmlNode[]): HtmlNode[] =>
  children.length === 0
    ? []
    : [{ type: 'element', tagName: 'p', properties: {}, children: [...children] as Element['children'] }];

const withCaption = (blocks: readonly BlockFile[], caption: string): BlockFile[] => [
  ...blocks,
  ...captionText(caption),
];

/** A pullquote's class often stands at the figure around it. */
const merged = (figure: Element, quote: Element): Element => ({
  ...quote,
  properties: { ...quote.properties, className: [attribute(figure, 'class') ?? '', attribute(quote, 'class') ?? ''] },
});

/** The images of pictures that are part of the story. The others are reported. */
export function imagesOf(pictures: readonly Element[], walker: Walker, figure?: Element): ImageFile[] {
  const images: ImageFile[] = [];
  for (const element of pictures) {
    const picture = pictureOf(element, walker.base);
    if (picture.is === 'picture') images.push(picture.image);
    else if (picture.is !== 'sign') walker.lose('img', 'dropped', picture.address, picture.is === 'furniture');
  }
  if (images.length > 0 || figure === undefined) return dedupe(images);
  // Until it is loaded, a lazy picture stands where scripts don't run.
  for (const noscript of elementsBelow(figure, 'noscript'))
    for (const element of picturesBelow({ ...noscript, tagName: 'div' })) {
      const picture = pictureOf(element, walker.base);
      if (picture.is === 'picture') return [picture.image];
    }
  return images;
}

/** A picture stands in some pages twice: for phones and for large screens. */
const dedupe = (images: readonly ImageFile[]): ImageFile[] =>
  images.filter(({ src }, i) => images.findIndex((other) => fileOf(other.src) === fileOf(src)) === i);

/** The name of a picture's file, whatever its size. */
export const fileOf = (src: string): string =>
  (
    src
      .replace(/[?#].*$/u, '')
      .split('/')
      .at(-1) ?? src
  ).replace(/(?:-scaled|-\d{2,4}x\d{2,4})?(\.\w+)$/u, '$1').length > 12
    ? (
        src
          .replace(/[?#].*$/u, '')
          .split('/')
          .at(-1) ?? src
      ).replace(/(?:-scaled|-\d{2,4}x\d{2,4})?(\.\w+)$/u, '$1')
    : src;

/** One gallery of images, or what else there is. */
export function galleryOf(blocks: readonly BlockFile[]): BlockFile[] {
  const images = blocks.flatMap((block): ImageFile[] => {
    if (typeof block === 'string') return [];
    if (block.type === 'gallery') return block.images;
    if (block.type !== 'image') return [];
    const { type: _, ...image } = block;
    return [image];
  });
  if (images.length < 2) return [...blocks];
  const others = blocks.filter(
    (block) => typeof block === 'string' || (block.type !== 'image' && block.type !== 'gallery'),
  );
  return [{ type: 'gallery', images }, ...others];
}

/** Makes a card of what stands elsewhere. */
export function embedBlocks(element: Element, walker: Walker, caption: readonly HtmlNode[] = []): BlockFile[] {
  const text = walker.inline(caption);
  const words = textBelow({
    type: 'element',
    tagName: 'div',
    properties: {},
    children: [...caption] as Element['children'],
  });
  const isTitle = words !== '' && words.length <= 150;
  const embedded = embedOf(element, walker.base, isTitle ? words : undefined);
  if (embedded.is === 'embed') {
    walker.lose(element.tagName, 'embed', embedded.block.url, true);
    return [embedded.block, ...(isTitle ? [] : captionText(text))];
  }
  walker.lose(element.tagName, 'dropped', embedded.address || textBelow(element), embedded.is === 'furniture');
  return captionText(text);
}

/** The nodes of a figure without its captions. */
function withoutCaptions(nodes: readonly HtmlNode[], captions: Element[]): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if (!isElement(node)) return [node];
    const isCaption =
      node.tagName === 'figcaption' ||
      (isNamed(node, 'caption', 'legend', 'credit', 'figcaption', 'description', 'bildunterschrift') &&
        picturesBelow(node).length === 0 &&
        textBelow(node) !== '' &&
        !isEmbedded(node));
    if (isCaption) {
      // A label such as "Image" for screen readers, and buttons, are none of its words.
      captions.push(
        isNamed(node, 'credit') && node.tagName !== 'figcaption'
          ? { ...node, children: [{ ...node, tagName: 'span' }] }
          : node,
      );
      return [];
    }
    if (node.tagName === 'figure' || node.tagName === 'blockquote' || node.tagName === 'table') return [node];
    return [{ ...node, children: withoutCaptions(node.children, captions) as Element['children'] }];
  });
}

/** What stands beside a picture in its frame. */
const looseWords = (nodes: readonly HtmlNode[]): HtmlNode[] =>
  nodes.flatMap((node): HtmlNode[] => {
    if (node.type === 'text') return [node];
    if (!isElement(node) || isPicture(node) || node.tagName === 'noscript' || node.tagName === 'button') return [];
    return [{ ...node, children: looseWords(node.children) as Element['children'] }];
  });

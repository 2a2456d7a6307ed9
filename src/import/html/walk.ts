import type { BlockFile } from '../../press/blocks/block-file.ts';
import { boxBlocks, isBox } from './boxes.ts';
import { isEmbedded } from './embeds.ts';
import {
  embedBlocks,
  figureBlocks,
  galleryOf,
  hasPictureBefore,
  imagesOf,
  isPicture,
  isPictureFrame,
  picturesBelow,
} from './figures.ts';
import { isFurniture } from './furniture.ts';
import { marksIn } from './inline/inline-marks.ts';
import { listBlocks } from './lists.ts';
import { isMedia, mediaBlocks } from './media.ts';
import {
  attribute,
  hasClass,
  inlineElements,
  isElement,
  isNamed,
  textBelow,
  type Element,
  type HtmlNode,
} from './nodes.ts';
import { pictureOf } from './pictures.ts';
import { isPullquote, quoteBlocks } from './quotes.ts';
import type { RunMark } from './inline/runs.ts';
import type { Sink } from './inline/sinks.ts';
import { tableBlocks } from './tables.ts';
import type { Walker } from './walker.ts';

/** What is around a node. */
export interface Around {
  readonly marks: readonly RunMark[];
  readonly href?: string | undefined;
}

/** Never words or parts of a story, whatever is in them. */
const code = new Set(
  (
    'script style template head meta link base title param source track noembed noframes datalist ' +
    'basefont bgsound area col colgroup map'
  ).split(' '),
);
const lists = new Set(['ul', 'ol', 'menu', 'dir']);
/** Elements whose content can't be had as text. */
const lost = new Set('canvas applet form fieldset svg math meter progress select amp-list model-viewer'.split(' '));

/** Walks through nodes and their content, in order. The depth of a tree is limited before. */
export function walk(nodes: readonly HtmlNode[], around: Around, sink: Sink, walker: Walker): void {
  for (const [i, node] of nodes.entries()) {
    if (node.type === 'text') sink.add({ text: node.value, marks: around.marks, href: around.href });
    else if (isElement(node)) walkElement(node, { nodes, index: i }, around, sink, walker);
  }
}

function walkElement(
  element: Element,
  place: { readonly nodes: readonly HtmlNode[]; readonly index: number },
  around: Around,
  sink: Sink,
  walker: Walker,
): void {
  const { tagName, children } = element;
  if (code.has(tagName) || walker.footnotes.skipped.has(element.properties)) return;
  const sign = walker.footnotes.signs.get(element.properties);
  if (sign !== undefined) {
    sink.add({ text: '', marks: [], footnote: sign });
    return;
  }
  if (tagName === 'noscript') {
    const isTwin = hasPictureBefore(place.nodes, place.index, walker.base);
    const hasPicture =
      picturesBelow({ ...element, tagName: 'div' }).length > 0 ||
      children.some((child) => isElement(child) && isEmbedded(child));
    if (!isTwin && hasPicture) walk(children, around, sink, walker);
    return;
  }
  if (tagName === 'br') sink.line();
  else if (tagName === 'wbr' || tagName === 'rp' || tagName === 'rt' || tagName === 'rtc')
    walkAnnotation(element, around, sink, walker);
  else if (isFurniture(element, walker.length)) walker.lose(tagName, 'dropped', textBelow(element), true);
  else if (isEmbedded(element)) sink.block(embedBlocks(element, walker), true);
  else if (isPicture(element)) walkPicture(element, around, sink, walker);
  else if (isMedia(element)) sink.block(mediaBlocks(element, walker), true);
  else if (lost.has(tagName)) walkLost(element, around, sink, walker);
  else if (tagName === 'a') walkLink(element, around, sink, walker);
  else if (tagName === 'q') {
    sink.add({ text: '“', marks: around.marks, href: around.href });
    walk(children, around, sink, walker);
    sink.add({ text: '”', marks: around.marks, href: around.href });
  } else if (inlineElements.has(tagName) && !isPictureFrame(element))
    walk(children, { ...around, marks: marksIn(element, around.marks) }, sink, walker);
  else walkBlock(element, around, sink, walker);
}

/** The readings of ruby stand in brackets after its words. */
function walkAnnotation(element: Element, around: Around, sink: Sink, walker: Walker): void {
  if (element.tagName !== 'rt' && element.tagName !== 'rtc') return;
  if (textBelow(element) === '') return;
  sink.add({ text: '(', marks: around.marks, href: around.href });
  walk(element.children, around, sink, walker);
  sink.add({ text: ')', marks: around.marks, href: around.href });
}

function walkPicture(element: Element, around: Around, sink: Sink, walker: Walker): void {
  const picture = pictureOf(element, walker.base);
  if (picture.is === 'sign') sink.add({ text: picture.text, marks: [], href: around.href });
  else
    sink.block(
      imagesOf([element], walker).map((image) => ({ type: 'image', ...image })),
      true,
    );
}

function walkLink(element: Element, around: Around, sink: Sink, walker: Walker): void {
  const href = attribute(element, 'href') === undefined ? undefined : walker.link(element);
  const marks = marksIn(element, around.marks);
  walk(element.children, { marks, href: href ?? around.href }, sink, walker);
}

function walkLost(element: Element, around: Around, sink: Sink, walker: Walker): void {
  const { tagName } = element;
  const text = textBelow(element);
  if (tagName === 'form' || tagName === 'fieldset') {
    // Some pages put the whole text into a form.
    if (text.length > Math.max(400, walker.length * 0.4)) walk(element.children, around, sink, walker);
    else
      walker.lose(
        tagName,
        'dropped',
        text,
        text === '' || !/\?/u.test(text) || /mail|newsletter|search|login|sign/iu.test(text),
      );
  } else if (tagName === 'math') {
    walker.lose(tagName, 'text', text);
    sink.add({ text: attribute(element, 'alttext') ?? text, marks: around.marks, href: around.href });
  } else walker.lose(tagName, 'dropped', text, text.length < 30 || tagName === 'select');
}

function walkBlock(element: Element, around: Around, sink: Sink, walker: Walker): void {
  const { tagName } = element;
  const blocks = ownBlocks(element, walker);
  if (blocks !== undefined) {
    sink.block(blocks, false);
    return;
  }
  sink.end();
  walk(element.children, around, sink, walker);
  sink.end();
  if (tagName === 'dt' || tagName === 'dd') return;
}

/** The blocks of an element that is more than a container; undefined for a container and a paragraph. */
function ownBlocks(element: Element, walker: Walker): BlockFile[] | undefined {
  const { tagName, children } = element;
  if (/^h[1-6]$/u.test(tagName)) return headingBlocks(element, walker);
  if (lists.has(tagName)) return isGallery(element) ? galleryBlocks(element, walker) : listBlocks(element, walker);
  if (isPullquote(element) && tagName !== 'figure' && textBelow(element).length < 1000)
    return quoteBlocks(element, walker);
  switch (tagName) {
    case 'blockquote':
      return quoteBlocks(element, walker);
    case 'table':
      return tableBlocks(element, walker);
    case 'figure':
      return figureBlocks(element, walker);
    case 'hr':
      return [{ type: 'break' }];
    case 'pre':
    case 'xmp':
    case 'listing':
      return hasClass(element, 'wp-block-verse') ? undefined : codeBlocks(element);
    case 'dt':
      return [walker.inline([{ ...element, tagName: 'strong', properties: {} }])].filter((text) => text !== '');
    default:
      break;
  }
  if (isBox(element)) return boxBlocks(element, walker);
  if (isPictureFrame(element)) return figureBlocks(element, walker);
  if (isGallery(element)) return galleryBlocks(element, walker);
  if (
    tagName === 'p' &&
    /^(?:\*\s?\*\s?\*|\*|⁂|[•·]\s?[•·]\s?[•·]|[-–—_]{3,}|#)$/u.test(textBelow(element)) &&
    children.every((child) => !isElement(child) || !isPicture(child))
  )
    return [{ type: 'break' }];
  return undefined;
}

const isGallery = (element: Element): boolean =>
  isNamed(element, 'gallery', 'slideshow', 'carousel', 'slider', 'diaporama') &&
  picturesBelow(element).length >= 2 &&
  textBelow(element).length < picturesBelow(element).length * 400;

const galleryBlocks = (element: Element, walker: Walker): BlockFile[] =>
  galleryOf(
    walker.blocks(
      element.children.flatMap((child) =>
        isElement(child) && lists.has(element.tagName) ? [{ ...child, tagName: 'div' }] : [child],
      ),
    ),
  );

function headingBlocks(element: Element, walker: Walker): BlockFile[] {
  const hoisted: BlockFile[] = [];
  const text = walker.inline(element.children, hoisted);
  if (text === '') return hoisted;
  const heading: BlockFile = { type: 'heading', text };
  walker.levels.set(heading, Number(element.tagName.slice(1)));
  return [heading, ...hoisted];
}

/** The words of a program, with their line breaks and spaces. */
function codeBlocks(element: Element): BlockFile[] {
  const parts: string[] = [];
  const left: HtmlNode[] = element.children.toReversed();
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node.type === 'text') parts.push(node.value);
    else if (isElement(node) && node.tagName === 'br') parts.push('\n');
    else if (isElement(node) && !code.has(node.tagName))
      for (let i = node.children.length - 1; i >= 0; i--) left.push(node.children[i] as HtmlNode);
  }
  const text = parts
    .join('')
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu, '')
    .replaceAll(/\r\n?/gu, '\n')
    .replace(/^\n+|\s+$/gu, '');
  if (text.trim() === '') return [];
  const classes = [element, ...element.children.filter((child) => isElement(child))]
    .map((one) => attribute(one, 'class') ?? '')
    .join(' ');
  const language = /(?:^|\s)(?:language|lang|brush|highlight-source)[-:]\s?([\w+#-]+)/u.exec(classes)?.[1];
  return [
    { type: 'code', text, ...(language === undefined || /^(?:none|plain|text)/u.test(language) ? {} : { language }) },
  ];
}

/**
 * Where the paragraphs of a text stand. A newsroom's system puts all of them into boxes of the same classes; what it puts
 * between them, such as a newsletter, an offer or another story, has boxes of its own.
 */
import { attribute, textBelow, type Element } from '../../html/nodes.ts';
import type { PageTree } from '../page-tree.ts';
import type { BodyLine } from './lines.ts';

export interface TextTrack {
  /** Whether a line stands where many of the text's paragraphs stand. */
  isOn(line: BodyLine): boolean;
  /** Whether some of the text's paragraphs are in an element. */
  holds(element: Element): boolean;
}

/** Places with fewer of a text's characters than this share are beside it. */
const leastShare = 0.1;

/** Shorter paragraphs can be labels. */
const leastLength = 80;

/** @param article the element with the text, as the page has it */
export function trackOf(article: Element, tree: PageTree): TextTrack {
  const found: { readonly place: string; readonly length: number; readonly around: Element[] }[] = [];
  for (const paragraph of tree.paragraphs) {
    const { length } = textBelow(paragraph);
    const around = [...tree.around(paragraph)];
    const end = around.indexOf(article);
    if (length < leastLength || (end === -1 && paragraph !== article)) continue;
    const boxes = around.slice(0, end + 1);
    found.push({ place: placeOf(boxes), length, around: boxes });
  }
  const lengths = new Map<string, number>();
  let whole = 0;
  for (const { place, length } of found) {
    lengths.set(place, (lengths.get(place) ?? 0) + length);
    whole += length;
  }
  const isTrack = (place: string): boolean => whole === 0 || (lengths.get(place) ?? 0) >= whole * leastShare;
  const holders = new Set(found.flatMap(({ place, around }) => (isTrack(place) ? around : [])));
  return {
    isOn: ({ around }) => isTrack(placeOf(around)),
    holds: (element) => whole === 0 || holders.has(element),
  };
}

/** The names and classes of the two boxes around something. Numbers in them count the boxes of a page. */
const placeOf = (around: readonly Element[]): string =>
  around
    .slice(0, 2)
    .map((element) => `${element.tagName} ${(attribute(element, 'class') ?? '').replaceAll(/\d+/gu, '#')}`)
    .join(' < ');

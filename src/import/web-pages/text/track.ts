/**
 * Tells which boxes hold the paragraphs of a text. A newsroom's system gives all of these boxes the same classes. What
 * it puts between them, such as a newsletter, an offer or another story, has boxes of its own.
 */
import { attribute, type Element } from '../../html/nodes.ts';
import type { BodyLine } from '../../html/lines.ts';

export interface TextTrack {
  /** Whether a line stands where many of the text's paragraphs stand. */
  isOn(line: BodyLine): boolean;
  /** Whether some of the text's paragraphs are in an element. */
  holds(element: Element): boolean;
}

/** Places with fewer of a text's characters than this share are beside it. */
const leastShare = 0.1;

/** Shorter paragraphs can be labels, and links can be other stories. */
const isProse = ({ is, text, linked }: BodyLine): boolean => is === 'line' && text.length >= 80 && linked < 0.5;

export function trackOf(lines: readonly BodyLine[]): TextTrack {
  const prose = lines.filter(isProse);
  const lengths = new Map<string, number>();
  let whole = 0;
  for (const { around, text } of prose) {
    lengths.set(placeOf(around), (lengths.get(placeOf(around)) ?? 0) + text.length);
    whole += text.length;
  }
  const isTrack = (place: string): boolean => whole === 0 || (lengths.get(place) ?? 0) >= whole * leastShare;
  const holders = new Set(prose.flatMap(({ around }) => (isTrack(placeOf(around)) ? around : [])));
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

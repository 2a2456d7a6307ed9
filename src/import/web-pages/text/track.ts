/**
 * Tells which lines look like the paragraphs of a text. A newsroom's system gives all of these, and the boxes around
 * them, the same classes. What it puts between them, such as a newsletter or another story, has classes of its own.
 */
import { attribute, type Element } from '../../html/nodes.ts';
import type { BodyLine } from '../../html/lines.ts';
import { lengthIn } from '../letters.ts';

export interface TextTrack {
  /** Whether a line stands where many of the text's paragraphs stand, and is named as they are. */
  isOn(line: BodyLine): boolean;
  /** Whether some of the text's paragraphs are in an element. */
  holds(element: Element): boolean;
  /** Whether a line is a paragraph that stands where most of the text does. */
  isMain(line: BodyLine): boolean;
}

/** Places with fewer of a text's characters than this share are beside it. */
const leastShare = 0.1;

/** Shorter paragraphs can be labels, and links can be other stories. */
export const isProse = ({ is, text, linked }: BodyLine): boolean =>
  is === 'line' && lengthIn(text) >= 80 && linked < 0.5;

export function trackOf(lines: readonly BodyLine[]): TextTrack {
  const prose = lines.filter(isProse);
  const places = new Map<string, number>();
  const kinds = new Map<string, BodyLine[]>();
  let whole = 0;
  for (const line of prose) {
    places.set(placeOf(line), (places.get(placeOf(line)) ?? 0) + line.text.length);
    kinds.set(kindOf(line), [...(kinds.get(kindOf(line)) ?? []), line]);
    whole += line.text.length;
  }
  const isTrack = (line: BodyLine): boolean => whole === 0 || (places.get(placeOf(line)) ?? 0) >= whole * leastShare;
  /** Headings are named as they like. */
  const isKnown = (line: BodyLine): boolean => {
    const [one, two] = kinds.get(kindOf(line)) ?? [];
    return whole === 0 || line.is !== 'line' || two !== undefined || (one?.text.length ?? 0) >= whole * leastShare;
  };
  const holders = new Set(prose.flatMap((line) => (isTrack(line) ? line.around : [])));
  const [main] = [...places].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return {
    isOn: (line) => isTrack(line) && isKnown(line),
    holds: (element) => whole === 0 || holders.has(element),
    isMain: (line) => isProse(line) && placeOf(line) === main,
  };
}

/** The names and classes of the two boxes around something. */
const placeOf = ({ around }: BodyLine): string => around.slice(0, 2).map(nameOf).join(' < ');

const kindOf = (line: BodyLine): string => `${nameOf(line.element)} < ${placeOf(line)}`;

/** Numbers in classes count the boxes of a page. */
const nameOf = (element: Element): string =>
  `${element.tagName} ${(attribute(element, 'class') ?? '').replaceAll(/\d+/gu, '#')}`;

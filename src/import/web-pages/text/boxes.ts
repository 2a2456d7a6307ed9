/** The boxes of a page that stand beside its text. */
import { elementsBelow, firstBelow, inlineElements, isNamed, type Element } from '../../html/nodes.ts';
import type { BodyLine } from '../../html/lines.ts';
import type { TextTrack } from './track.ts';
import { request } from './voice-words.ts';

/** Boxes that hold no line of the track, with their lines. @param before lines above the text */
export function boxesBeside(
  lines: readonly BodyLine[],
  track: TextTrack,
  before: readonly BodyLine[],
): Map<Element, BodyLine[]> {
  const boxes = new Map<Element, BodyLine[]>();
  const head = new Set(before);
  const holders = new Set(lines.flatMap((line) => (track.isOn(line) || head.has(line) ? line.around : [])));
  for (const line of lines)
    for (const box of line.around) {
      if (holders.has(box) || inlineElements.has(box.tagName)) continue;
      const own = boxes.get(box);
      if (own === undefined) boxes.set(box, [line]);
      else own.push(line);
    }
  return boxes;
}

/** Whether a box has a line of the page, and little else than short lines. */
export function isPageBox(own: readonly BodyLine[], found: ReadonlySet<BodyLine>): boolean {
  if (!own.some((line) => found.has(line)) || own.some(({ element }) => element.tagName === 'blockquote')) return false;
  const prose = own.filter((line) => !found.has(line) && line.is === 'line' && line.text.length >= 80);
  // A short box below the linked headline of another story has its first words.
  const isTeaser = own.some((line) => line.is === 'heading' && found.has(line)) && lengthOf(own) <= 500;
  return isTeaser || lengthOf(prose) <= lengthOf(own) * 0.5;
}

/** A box with a larger share of the text is more than its fields. */
const mostOfForm = 0.5;

/**
 * The lines of boxes with fields to fill in, such as those of a poll or of a gift: a story has none. Several of their
 * paragraphs can look like the story's.
 */
export function formsIn(lines: readonly BodyLine[], track: TextTrack): BodyLine[] {
  const holders = new Set(lines.flatMap((line) => (track.isMain(line) ? line.around : [])));
  const boxes = new Map<Element, BodyLine[]>();
  for (const line of lines) {
    const box = line.around.findLast((one) => !holders.has(one) && !inlineElements.has(one.tagName));
    if (box === undefined) continue;
    const own = boxes.get(box);
    if (own === undefined) boxes.set(box, [line]);
    else own.push(line);
  }
  const isForm = ([box, own]: [Element, BodyLine[]]): boolean =>
    firstBelow(box, 'input', 'select', 'textarea') !== undefined &&
    lengthOf(own) <= lengthOf(lines) * mostOfForm &&
    !own.some(({ element }) => element.tagName === 'blockquote') &&
    (!own.some((line) => line.is === 'line' && track.isOn(line)) || own.some(({ text }) => request.test(text)));
  return [...boxes].filter(isForm).flatMap(([, own]) => own);
}

/** Offers have prices and buttons. */
export const isOffer = (element: Element): boolean =>
  isNamed(element, 'price', 'offer', 'product', 'deal', 'btn', 'button', 'cta', 'paidbox') ||
  [...elementsBelow(element, 'button', 'a', 'div', 'p', 'span')].some((one) => isNamed(one, 'price', 'btn', 'cta'));

export const lengthOf = (lines: readonly BodyLine[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

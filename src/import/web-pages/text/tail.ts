/** What follows the text of a story on its page. */
import type { Element } from '../../html/nodes.ts';
import type { BodyLine } from '../../html/lines.ts';
import { isStoryNote } from './agreed.ts';
import { lengthIn } from '../letters.ts';
import { isOffer } from './boxes.ts';
import { isRelatedHeading } from './junk.ts';
import type { TextTrack } from './track.ts';

/**
 * Comments and other stories below their heading, offers, and boxes without a sentence.
 * @param boxes those beside the text
 */
export function tailOf(
  lines: readonly BodyLine[],
  track: TextTrack,
  boxes: ReadonlyMap<Element, readonly BodyLine[]>,
): ReadonlySet<BodyLine> {
  const end = lines.slice(lines.findLastIndex((line) => line.is === 'line' && track.isOn(line)) + 1);
  const start = end.findIndex(
    ({ is, text }) => (is === 'heading' || is === 'line') && text.length <= 60 && isRelatedHeading(text),
  );
  const isPage = (line: BodyLine): boolean => {
    const box = line.around.findLast((one) => boxes.has(one));
    if (track.isOn(line) || (box === undefined && line.is !== 'line')) return false;
    const own = box === undefined ? [line] : (boxes.get(box) ?? []);
    return !own.some(isStoryNote) && ((box !== undefined && isOffer(box)) || isWordless(own));
  };
  return new Set([...end.filter(isPage), ...(start === -1 ? [] : end.slice(start))]);
}

/** Whether lines are nothing but labels, and pictures that lead elsewhere. */
const isWordless = (own: readonly BodyLine[]): boolean =>
  own.some(({ is }) => is !== 'picture') &&
  own.every((line) => isLabel(line) || (line.is === 'picture' && line.linked > 0.6));

/** A few words that are no sentence: a section, a button, a headline. */
const isLabel = ({ is, text }: BodyLine): boolean =>
  is === 'heading' || (is === 'line' && lengthIn(text) < 60 && !/[.!?…。！？؟।]\P{L}*$/u.test(text));

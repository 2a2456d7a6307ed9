/** What follows the text of a story on its page, and boxes without a sentence within it. */
import type { Element } from '../../html/nodes.ts';
import type { BodyLine } from '../../html/lines.ts';
import { isStoryNote } from './agreed.ts';
import { lengthIn } from '../letters.ts';
import { isOffer } from './boxes.ts';
import { isRelatedHeading } from './junk.ts';
import { isOnSite, linksIn } from './links.ts';
import { isFile } from './other-stories.ts';
import type { TextTrack } from './track.ts';

/**
 * Comments and other stories below their heading, offers, and boxes without a sentence. Such a box can also stand
 * within the text if it leads to other pages of the site.
 * @param boxes those beside the text
 * @param address of the story's page
 */
export function tailOf(
  lines: readonly BodyLine[],
  track: TextTrack,
  boxes: ReadonlyMap<Element, readonly BodyLine[]>,
  address: string | undefined,
): ReadonlySet<BodyLine> {
  const end = lines.slice(lines.findLastIndex((line) => line.is === 'line' && track.isOn(line)) + 1);
  const start = end.findIndex(
    ({ is, text }) => (is === 'heading' || is === 'line') && text.length <= 60 && isRelatedHeading(text),
  );
  const isPageBox = (own: readonly BodyLine[], box?: Element): boolean =>
    !own.some(isStoryNote) && ((box !== undefined && isOffer(box)) || isWordless(own));
  // All lines of a box have the same answer, and a page can have one with thousands of lines.
  const known = new Map<Element, boolean>();
  const isPage = (line: BodyLine): boolean => {
    const box = line.around.findLast((one) => boxes.has(one));
    if (track.isOn(line) || (box === undefined && line.is !== 'line')) return false;
    if (box === undefined) return isPageBox([line]);
    const answer = known.get(box) ?? isPageBox(boxes.get(box) ?? [], box);
    known.set(box, answer);
    return answer;
  };
  const onward = [...boxes.values()].filter(
    (own) => isWordless(own) && !own.some(isStoryNote) && leadsOn(own, address),
  );
  return new Set([...end.filter(isPage), ...(start === -1 ? [] : end.slice(start)), ...onward.flat()]);
}

/** Whether a box has a link to another page of the site: the current issue, a podcast, another story. */
const leadsOn = (own: readonly BodyLine[], address: string | undefined): boolean =>
  own.some((line) => line.linked > 0.6 && linksIn(line).some((link) => !isFile(link) && isOnSite(link, address)));

/** Whether lines are nothing but labels, and pictures that lead elsewhere. */
const isWordless = (own: readonly BodyLine[]): boolean =>
  own.some(({ is }) => is !== 'picture') &&
  own.every((line) => isLabel(line) || (line.is === 'picture' && line.linked > 0.6));

/** A few words that are no sentence: a section, a button, a headline. */
const isLabel = ({ is, text }: BodyLine): boolean =>
  is === 'heading' || (is === 'line' && lengthIn(text) < 60 && !/[.!?…。！？؟।]\P{L}*$/u.test(text));

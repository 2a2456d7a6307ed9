/** Lines that two readers leave out: ours, as they stand beside the text, and Mozilla's Readability. */
import { isNamed } from '../../html/nodes.ts';
import type { BodyLine } from '../../html/lines.ts';
import { lettersOf } from '../letters.ts';
import { lengthOf } from './boxes.ts';
import { isProse, type TextTrack } from './track.ts';
import { ownNote } from './voice-words.ts';

/** If Readability misses a larger share of the text, it has read something else. */
const mostMissed = 0.4;

/**
 * Lines beside the track that Readability leaves out as well. It leaves out every `aside`, with facts in it or not.
 * @param readable the letters and digits of the text that it finds
 */
export function agreedIn(lines: readonly BodyLine[], track: TextTrack, readable = ''): Set<BodyLine> {
  const isUnread = ({ text }: BodyLine): boolean => !readable.includes(lettersOf(text).slice(0, 60));
  const text = lines.filter((line) => isProse(line) && track.isOn(line));
  if (lengthOf(text.filter(isUnread)) > lengthOf(text) * mostMissed) return new Set();
  const start = lines.findIndex((line) => track.isMain(line));
  return new Set(
    lines.filter(
      (line, i) =>
        i > start &&
        line.is === 'line' &&
        !track.isOn(line) &&
        isUnread(line) &&
        !line.around.some(({ tagName }) => tagName === 'aside') &&
        !isStoryNote(line),
    ),
  );
}

/** Captions, the names below quotations, sources and corrections belong to the story, wherever they stand. */
export const isStoryNote = ({ element, around, text }: BodyLine): boolean =>
  ownNote.test(text) ||
  [element, ...around.slice(0, 3)].some(
    (one) => one.tagName === 'blockquote' || isNamed(one, 'caption', 'credit', 'quote', 'pullquote', 'source'),
  );

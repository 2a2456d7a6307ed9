import * as messages from '../copy/messages/front.ts';
import { listedTwice } from '../copy/messages/stories.ts';
import type { CheckStoryLink } from './story-link-check.ts';
import type { FieldPath } from '../copy/faults.ts';
import { fieldsIn, textsIn } from './raw-values.ts';

/** The places above the sections, in the order of the page. */
const slots = ['lead', 'package', 'five', 'second', 'opinion', 'wide'] as const;

/** Places for one story. */
const forOne: ReadonlySet<string> = new Set(['lead', 'wide']);

/** Places for stories with a text. The featured story needs none: the first version of the format allowed any story. */
const needText: ReadonlySet<string> = new Set(['package', 'five', 'opinion', 'wide']);

/**
 * Checks what the front page names: stories that exist, each once above the sections, and with a text where the page
 * shows some of it.
 * @param front as it is in the file
 * @param isHeadlineOnly whether a story is known to have no text
 */
export function checkFront(
  front: unknown,
  checkLink: CheckStoryLink,
  isHeadlineOnly: (slug: string) => boolean,
  addFault: (path: FieldPath, makeMessage: () => string) => void,
): void {
  const fields = fieldsIn(front);
  const placed = new Map<string, string>();
  for (const slot of slots) {
    const value = fields[slot];
    // A text in the place of a list has a fault already.
    const named = forOne.has(slot) && typeof value === 'string' ? ([[undefined, value]] as const) : textsIn(value);
    for (const [i, written] of named) {
      const slug = written.normalize('NFC');
      const path = ['front', slot, ...(i === undefined ? [] : [i])];
      const before = placed.get(slug);
      const makeMessage = checkLink(slug);
      if (before === slot) addFault(path, () => listedTwice(slug));
      else if (before !== undefined) addFault(path, () => messages.placedTwice(slug, before));
      else if (makeMessage !== undefined) addFault(path, makeMessage);
      else if (needText.has(slot) && isHeadlineOnly(slug)) addFault(path, () => messages.headlineOnly(slug));
      placed.set(slug, before ?? slot);
    }
  }
}

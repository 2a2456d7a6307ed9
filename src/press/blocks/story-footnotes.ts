import type { FootnoteSign } from '../../edition/inline.ts';
import type { Notation } from '../copy/notation.ts';
import { noFootnote } from '../copy/messages/markup.ts';

/** The footnotes of a story. They are numbered in the order of their first signs. */
export interface StoryFootnotes {
  /** The next sign of a footnote, or the message that there is none of this name. */
  readonly find: (name: string, notation: Notation) => FootnoteSign | string;
  /** The names of the footnotes that have signs, in the order of their numbers. */
  readonly used: () => readonly string[];
  /** How many signs lead to a footnote. */
  readonly signsOf: (name: string) => number;
  /** Whether a sign of a footnote stands anywhere in the file, even in a faulty block. */
  readonly isSigned: (name: string) => boolean;
}

/**
 * @param names of all footnotes that the story's file has; undefined if they can't be read
 * @param text of the file
 */
export function numberFootnotes(names: readonly string[] | undefined, text: string): StoryFootnotes {
  const signs = new Map<string, number>();
  return {
    find(name, notation) {
      if (names?.includes(name) === false) return noFootnote(name, names, notation);
      const sign = (signs.get(name) ?? 0) + 1;
      signs.set(name, sign);
      return { type: 'footnote', note: [...signs.keys()].indexOf(name) + 1, sign };
    },
    used: () => [...signs.keys()],
    signsOf: (name) => signs.get(name) ?? 0,
    isSigned: (name) => text.includes(`[^${name}]`),
  };
}

import type { Masthead } from '../../edition/published.ts';

/** Letters of scripts such as Chinese. They are about twice as wide as Latin ones, and lines break between them. */
const wideLetters = /[\u1100-\uffff]/gu;

/**
 * How long the name of an edition is for the header of a phone, where it has two lines beside the tools. Undefined for
 * names that have room.
 */
export function nameLength(name: string): Masthead['nameLength'] {
  const width = name.replaceAll(wideLetters, 'mm').length;
  const longestWord = Math.max(...name.split(/[\s\u1100-\uffff]/u).map(({ length }) => length));
  if (width > most.of2Lines || longestWord > most.ofSmallerWord) return 'very long';
  return width > most.of1Line || longestWord > most.ofWord ? 'long' : undefined;
}

/**
 * How many letters have room: in a line at 390 px, in two lines of the next smaller size at 320 px, and in a line at
 * 320 px, of both sizes. A word is never divided.
 */
const most = { of1Line: 15, of2Lines: 26, ofWord: 12, ofSmallerWord: 14 };

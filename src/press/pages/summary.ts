import * as messages from '#messages/story.ts';
import { plainText } from '../../edition/plain-text.ts';
import { hasUnspaced } from '../../text/scripts.ts';
import { isVisible } from '../../text/visible.ts';
import { collapseSpaces } from '../../text/white-space.ts';
import { sentencesOf } from '../../text/sentences/sentences.ts';
import type { PressStory } from '../model/edition.ts';

/** In UTF-16 code units. */
const maxLength = 200;

/**
 * A sentence or two for link previews: the standfirst, or else the beginning of the first paragraph. Captions,
 * headings, lists and notes are no summary. A story that has none gets its first quote, or its headline.
 */
export function summaryOf({ description, headline, body, language }: PressStory): string {
  if (description !== undefined) return description;
  if (body.length === 0) return messages.onlyHeadline;
  const textsOf = (type: 'paragraph' | 'quote') =>
    body.flatMap((block) => (block.type === type ? collapseSpaces(plainText(block.text)) : []));
  const first = [...textsOf('paragraph'), ...textsOf('quote')].find(isVisible);
  return first === undefined ? headline : beginningOf(first, language);
}

/**
 * The beginning of a text, at most 200 UTF-16 code units long: whole sentences, or else whole words, if they fill half
 * of it, or else whole characters as readers count them (grapheme clusters).
 */
export function beginningOf(text: string, language: string): string {
  if (text.length <= maxLength) return text;
  const sentences = collapseSpaces(
    text.slice(0, lastEnd(sentencesOf(text.slice(0, maxLength * 5), language), maxLength)),
  );
  if (sentences.length > maxLength / 2) return sentences;
  const cut = wordsEnd(text, language) ?? lastEnd(partsOf(text, language, 'grapheme'), maxLength - 1);
  const shown = text.slice(0, cut).replace(/[\s\p{Pd}\p{Ps}\p{Pi},;:、，；：،؛]+$/u, '');
  return `${shown === '' ? insideLetter(text) : shown}…`;
}

/** The first letter of a text, with a few of its hundreds of marks; of joined emoji the first. */
const insideLetter = (text: string): string => /^[^\p{L}\p{N}\p{S}]{0,50}.\p{M}{0,8}/su.exec(text)?.[0] ?? '';

/** The parts of the beginning of a text: its words with what is between them, or its grapheme clusters. */
const partsOf = (text: string, language: string, granularity: 'word' | 'grapheme'): string[] =>
  // A few more than fit: where the text is cut off, the last part is not a whole one.
  Array.from(
    new Intl.Segmenter(language, { granularity }).segment(text.slice(0, maxLength * 2)),
    (part) => part.segment,
  );

/** The end of the last part that ends within a length. */
function lastEnd(parts: readonly string[], longest: number): number {
  let end = 0;
  for (const part of parts) {
    if (end + part.length > longest) break;
    end += part.length;
  }
  return end;
}

/** The end of the last whole word that fits; undefined if that would leave less than half. */
function wordsEnd(text: string, language: string): number | undefined {
  let end = 0;
  let last: number | undefined;
  for (const word of partsOf(text, language, 'word')) {
    end += word.length;
    if (end > maxLength - 1) break;
    // In scripts with spaces, only a space ends a word: not a hyphen or an apostrophe.
    const around = text.slice(end - 1, end + 2);
    if (end > maxLength / 2 && (/^.?\s/su.test(around) || hasUnspaced(around))) last = end;
  }
  return last;
}

/** Chooses the passage of a story that a result shows. */
import { paragraphId } from '../edition/addresses.ts';
import { blockText } from '../edition/plain-text.ts';
import type { Block } from '../edition/published.ts';
import { findHighlights, splitAt, type Highlight, type HighlightPattern } from './highlight.ts';

export interface Snippet {
  /** The id of the block that it is from. */
  readonly block: string;
  /** Its text in parts, of which every second one is highlighted. */
  readonly parts: readonly string[];
  /** Words for a text fragment that leads to the snippet on the story's page. */
  readonly start: string;
}

/** The length of a snippet, in UTF-16 code units. */
const length = 240;
/** How many of these come before the first highlight, unless the snippet begins with its paragraph. */
const leadLength = 60;

/** The passage of a story that matches most patterns, and matches them most often; undefined if none matches. */
export function findSnippet(body: readonly Block[], patterns: readonly HighlightPattern[]): Snippet | undefined {
  let best:
    | { readonly block: number; readonly text: string; readonly highlights: readonly Highlight[]; score: number }
    | undefined;
  for (const [block, content] of body.entries()) {
    const text = blockText(content);
    const all = findHighlights(text, patterns);
    for (const [i, first] of all.entries()) {
      const highlights = all.slice(i).filter(({ end }) => end - first.begin <= length - leadLength);
      const score = new Set(highlights.map(({ pattern }) => pattern)).size * 100 + highlights.length;
      if (highlights.length > 0 && (best === undefined || score > best.score))
        best = { block, text, highlights, score };
    }
  }
  if (best === undefined) return undefined;
  const { block, text, highlights } = best;
  const [first] = highlights;
  const begin = beginBefore(text, first?.begin ?? 0);
  const end = endAfter(text, Math.max(begin + length, highlights.at(-1)?.end ?? 0));
  const shown = findHighlights(text, patterns).filter((part) => part.begin >= begin && part.end <= end);
  const parts = splitAt(
    text.slice(begin, end),
    shown.map((part) => ({ begin: part.begin - begin, end: part.end - begin })),
  );
  if (begin > 0) parts[0] = `… ${parts[0] ?? ''}`;
  if (end < text.length) parts[parts.length - 1] = `${parts.at(-1) ?? ''} …`;
  return { block: paragraphId(block), parts, start: wordsAround(text, first ?? { begin, end }) };
}

/** The start of a snippet: that of its paragraph if it is near, otherwise after a space a little before a position. */
function beginBefore(text: string, position: number): number {
  if (position <= leadLength * 1.5) return 0;
  const space = text.slice(position - leadLength, position).search(/\s/u);
  return characterStart(text, space === -1 ? position - leadLength / 3 : position - leadLength + space + 1);
}

/** The end of a snippet: before a space, or if there is none nearby, at the position itself. */
function endAfter(text: string, position: number): number {
  if (position >= text.length) return text.length;
  const space = text.lastIndexOf(' ', position);
  return characterStart(text, space > position - leadLength ? space : position);
}

/** A position that is not within a surrogate pair. */
const characterStart = (text: string, position: number): number =>
  (text.charCodeAt(position) & 0xfc00) === 0xdc00 ? position - 1 : position;

/** How long a text fragment may be, in UTF-16 code units. */
const maxFragmentLength = 100;

/** The highlight with up to two words on either side, so that the text fragment matches no earlier passage. */
function wordsAround(text: string, { begin, end }: { readonly begin: number; readonly end: number }): string {
  const ahead = /(?:\S+[^\S\n]+){0,2}\S*$/u.exec(text.slice(Math.max(0, begin - maxFragmentLength), begin))?.[0] ?? '';
  const behind = /^\S*(?:[^\S\n]+\S+){0,2}/u.exec(text.slice(end, end + maxFragmentLength))?.[0] ?? '';
  const around = `${ahead}${text.slice(begin, end)}${behind}`;
  return (around.length <= maxFragmentLength ? around : text.slice(begin, end)).trim();
}

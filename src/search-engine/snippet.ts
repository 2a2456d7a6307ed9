/** Chooses the passage of a story that a result shows. */
import { paragraphId } from '../edition/addresses.ts';
import { blockText } from '../edition/plain-text.ts';
import type { Block } from '../edition/blocks/block.ts';
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

/**
 * How much of a story is looked through, in UTF-16 code units: some fifty pages. In a longer one, a snippet is not
 * worth the wait.
 */
export const maxLookedThrough = 100_000;

/** Highlights that fit into a snippet together. */
interface HighlightGroup {
  readonly highlights: readonly Highlight[];
  readonly score: number;
}

/**
 * The highlights that fit into a snippet and match most patterns, and match them most often.
 * @param all in order, of which none overlap
 */
function bestGroup(all: readonly Highlight[]): HighlightGroup | undefined {
  let best: { readonly from: number; readonly to: number; readonly score: number } | undefined;
  /** How often each pattern matches in the group from the current highlight up to `to`. */
  const matches = new Map<number, number>();
  let to = 0;
  for (const [from, first] of all.entries()) {
    for (let next = all[to]; next !== undefined && next.end - first.begin <= length - leadLength; next = all[to]) {
      matches.set(next.pattern, (matches.get(next.pattern) ?? 0) + 1);
      to += 1;
    }
    const score = matches.size * 100 + to - from;
    if (to > from && (best === undefined || score > best.score)) best = { from, to, score };
    const others = (matches.get(first.pattern) ?? 0) - 1;
    if (others > 0) matches.set(first.pattern, others);
    else matches.delete(first.pattern);
    // A highlight that is too long for a snippet is in no group.
    to = Math.max(to, from + 1);
  }
  return best === undefined ? undefined : { highlights: all.slice(best.from, best.to), score: best.score };
}

/** The passage of a story that matches most patterns, and matches them most often; undefined if none matches. */
export function findSnippet(body: readonly Block[], patterns: readonly HighlightPattern[]): Snippet | undefined {
  let best:
    | (HighlightGroup & { readonly block: number; readonly text: string; readonly all: readonly Highlight[] })
    | undefined;
  let left = maxLookedThrough;
  for (const [block, content] of body.entries()) {
    if (left <= 0) break;
    const text = blockText(content).slice(0, left);
    left -= text.length;
    const all = findHighlights(text, patterns);
    const group = bestGroup(all);
    if (group !== undefined && (best === undefined || group.score > best.score)) best = { ...group, block, text, all };
  }
  if (best === undefined) return undefined;
  const { block, text, all, highlights } = best;
  const [first] = highlights;
  const begin = beginBefore(text, first?.begin ?? 0);
  const end = endAfter(text, Math.max(begin + length, highlights.at(-1)?.end ?? 0));
  const shown = all.filter((part) => part.begin >= begin && part.end <= end);
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

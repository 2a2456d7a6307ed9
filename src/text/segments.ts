/** A part that `Intl.Segmenter` found. */
export interface Segment {
  readonly segment: string;
  /** Where it begins in the text, in UTF-16 code units. */
  readonly index: number;
  /** Of words: whether it is one, and not what is between two. */
  readonly isWordLike?: boolean;
}

/** How many of the last parts of a window may be others in the whole text: dictionaries look three words ahead. */
const uncertain = 4;

/**
 * The parts of a text, as `Intl.Segmenter` finds them. The segmenter takes longer for each part of a longer text: ten
 * seconds for 72,000 characters. So a long text is cut into windows. Each window begins where a part begins. A part
 * that is longer than a window is cut between two characters.
 * @param longest the length of a window, in UTF-16 code units
 */
export function* segmentsOf(text: string, segmenter: Intl.Segmenter, longest = 1000): Generator<Segment> {
  let start = 0;
  while (text.length - start > longest) {
    const window = text.slice(start, start + longest);
    const parts = [...segmenter.segment(window)];
    const kept = parts.slice(0, keptOf(parts));
    for (const { segment, index, isWordLike } of kept) yield partOf(segment, start + index, isWordLike);
    if (kept.length === 0) {
      const segment = window.slice(0, cutOf(window));
      yield partOf(segment, start, parts[0]?.isWordLike);
      start += segment.length;
    } else start += parts[kept.length]?.index ?? longest;
  }
  if (start === 0) yield* segmenter.segment(text);
  else
    for (const { segment, index, isWordLike } of segmenter.segment(text.slice(start)))
      yield partOf(segment, start + index, isWordLike);
}

const partOf = (segment: string, index: number, isWordLike: boolean | undefined): Segment =>
  isWordLike === undefined ? { segment, index } : { segment, index, isWordLike };

/** How many parts of a window are certain. After a space or a sign, the next window begins as the text does. */
function keptOf(parts: readonly Segment[]): number {
  const most = parts.length - uncertain;
  for (let i = most; i > parts.length / 2; i--) if (parts[i - 1]?.isWordLike === false) return i;
  return Math.max(most, Math.min(parts.length - 1, 1));
}

/** Where a window is cut that is one part: behind its last space, or else between two characters. */
function cutOf(window: string): number {
  const space = /\s(?=\S*$)/u.exec(window);
  if (space !== null && space.index > window.length / 2) return space.index + 1;
  // Neither half of a surrogate pair, nor a mark or joiner, is apart from what is before it.
  let cut = window.length - 1;
  while (cut > window.length / 2 && /^(?:[\p{M}\p{Cf}\u200d\udc00-\udfff]|\p{Emoji_Modifier})/u.test(window.slice(cut)))
    cut -= 1;
  return cut;
}

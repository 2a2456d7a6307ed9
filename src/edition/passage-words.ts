import { segmentsOf } from '../text/segments.ts';
import { collapseSpaces } from '../text/white-space.ts';
import { folded, isOnlyMatch, type FragmentWords, type TextPlace } from './only-match.ts';

/** A word in a text, by its offsets in UTF-16 code units. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
}

/** Splits a text into words by the rules and dictionaries of its language: some languages write no spaces. */
export function wordSpans(text: string, language: string | undefined): WordSpan[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return [...segmentsOf(text, segmenter)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** The longest passage, in characters, that a link contains in full. For others it has the first and last words. */
const maxFullLength = 120;
/** How many words at each end of a long passage a link contains: the first number that is enough. */
const endWords = [5, 8, 12, 20, 40];
/** How many words before and after a passage a link contains. */
const contextWords = [3, 6, 12, 24];
/** How many characters before and after a passage are looked for these words. */
const contextLength = 1500;
/** The longest part of a link, in characters: a text without spaces is one word of any length. */
const maxPartLength = 500;

/** All texts of a document, and a passage in them from the start of a word to the end of a word. */
export interface PlacedPassage {
  /** In order, each of a block or a part of one. */
  readonly texts: readonly string[];
  /** Which texts are the story's, from the first to the last: others may be gone when the link is opened. */
  readonly story: readonly [first: number, last: number];
  /** Where the passage's first word starts. */
  readonly first: TextPlace;
  /** Where its last word ends. */
  readonly last: TextPlace;
  /** Of the story, as a BCP 47 tag. */
  readonly language: string | undefined;
}

/**
 * The words by which a link finds a passage and no other place of the document. These are all words of a short passage,
 * and the first and last ones of a long passage. Words before and after it are added until only one place matches.
 * @returns undefined if nothing tells the passage apart from another one
 */
export function passageWords(passage: PlacedPassage): FragmentWords | undefined {
  const { texts, last } = passage;
  const foldedTexts = texts.map(folded);
  const end = { text: last.text, offset: folded((texts[last.text] ?? '').slice(0, last.offset)).length };
  return candidates(passage)
    .filter((words) => Object.values(words).every((part) => part === undefined || part.length <= maxPartLength))
    .find((words) => isOnlyMatch(foldedTexts, words, end));
}

function candidates(passage: PlacedPassage): FragmentWords[] {
  const { texts, first, last, language } = passage;
  const [firstText, lastText] = [texts[first.text] ?? '', texts[last.text] ?? ''];
  const isOneText = first.text === last.text;
  const inPassage = wordSpans(firstText, language).filter(
    ({ start, end }) => start >= first.offset && (!isOneText || end <= last.offset),
  );
  const full = collapseSpaces(firstText.slice(first.offset, last.offset));
  // The first words and the last words must not overlap.
  if (isOneText && (full.length <= maxFullLength || inPassage.length < 2 * (endWords[0] ?? 0) + 1))
    return [{ start: full }, ...contextWords.map((count) => ({ start: full, ...contextOf(passage, count) }))];

  const toLast = isOneText ? inPassage : wordSpans(lastText, language).filter(({ end }) => end <= last.offset);
  const most = isOneText ? Math.floor(inPassage.length / 2) : Infinity;
  const ends = endWords.map((wanted) => {
    const count = Math.min(wanted, most);
    return {
      start: collapseSpaces(firstText.slice(first.offset, inPassage.slice(0, count).at(-1)?.end)),
      end: collapseSpaces(lastText.slice(toLast.slice(-count)[0]?.start, last.offset)),
    };
  });
  return [0, ...contextWords].flatMap((count) => ends.map((words) => ({ ...words, ...contextOf(passage, count) })));
}

/**
 * The few words before and after a passage, with punctuation: browsers require that only white space is between them
 * and the passage. Where its own block has none, they are those of the block before or after.
 */
function contextOf(
  { texts, story, first, last, language }: PlacedPassage,
  count: number,
): Pick<FragmentWords, 'before' | 'after'> {
  if (count === 0) return {};
  const ownHead = (texts[first.text] ?? '').slice(0, first.offset);
  const ownTail = (texts[last.text] ?? '').slice(last.offset);
  const head = ownHead.trim() === '' && first.text > story[0] ? (texts[first.text - 1] ?? '') : ownHead;
  const tail = ownTail.trim() === '' && last.text < story[1] ? (texts[last.text + 1] ?? '') : ownTail;
  const near = head.slice(-contextLength);
  const next = tail.slice(0, contextLength);
  // A word at the other end may be cut.
  const [firstWord] = wordSpans(near, language)
    .slice(near.length < head.length ? 1 : 0)
    .slice(-count);
  const lastWord = wordSpans(next, language)
    .slice(0, next.length < tail.length ? -1 : undefined)
    .slice(0, count)
    .at(-1);
  return {
    ...(firstWord === undefined ? {} : { before: collapseSpaces(near.slice(firstWord.start)) }),
    ...(lastWord === undefined ? {} : { after: collapseSpaces(next.slice(0, lastWord.end)) }),
  };
}

import type { Passage } from '../edition/passage-link.ts';

/** Words of a story that a reader has selected. */
export interface Quote {
  readonly text: string;
  /** What of the story is selected. */
  readonly range: Range;
  readonly passage: Passage;
}

/** Characters that may be written out in an address; a longer passage is named by its first and last words. */
const longestWrittenOut = 120;
const wordsAtEachEnd = 5;
const wordsAround = 3;

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** Words as a dictionary of the language has them: some write no spaces between them. */
function wordsOf(text: string, language: string | undefined): { readonly begin: number; readonly end: number }[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ begin: index, end: index + segment.length }));
}

/** A place in a story: a block, and how many UTF-16 code units of its text stand before it. */
interface TextPoint {
  readonly block: Element;
  readonly at: number;
}

/** The part of a selection that is in the story: it may go on beyond, as one that a triple click makes does. */
function partIn(story: Element, selected: Range): Range | undefined {
  if (!selected.intersectsNode(story)) return undefined;
  const whole = document.createRange();
  whole.selectNodeContents(story);
  const part = selected.cloneRange();
  if (part.compareBoundaryPoints(Range.START_TO_START, whole) < 0) part.setStart(story, 0);
  if (part.compareBoundaryPoints(Range.END_TO_END, whole) > 0) part.setEnd(story, story.childNodes.length);
  return part;
}

function placeOf(node: Node, offset: number, story: Element): TextPoint | undefined {
  if (node === story) {
    const block = story.children[offset];
    if (block !== undefined) return { block, at: 0 };
    const last = story.lastElementChild;
    return last === null ? undefined : { block: last, at: last.textContent.length };
  }
  let block = node instanceof Element ? node : node.parentElement;
  while (block !== null && block.parentElement !== story) block = block.parentElement;
  if (block === null) return undefined;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return { block, at: before.toString().length };
}

/** The words of a place's block, and which of them a passage begins or ends with; blocks without any are passed over. */
function wordFrom(place: TextPoint | undefined, language: string | undefined, direction: 'forwards' | 'backwards') {
  let { block, at } = place ?? { block: null, at: 0 };
  while (block !== null) {
    const words = wordsOf(block.textContent, language);
    const index =
      direction === 'forwards'
        ? words.findIndex(({ end }) => end > at)
        : words.findLastIndex(({ begin }) => begin < at);
    const word = words[index];
    if (word !== undefined) return { block, at, text: block.textContent, words, index, word };
    block = direction === 'forwards' ? block.nextElementSibling : block.previousElementSibling;
    at = direction === 'forwards' ? 0 : Number.POSITIVE_INFINITY;
  }
  return undefined;
}

/**
 * The quote that a selection makes, and where it is in the window. A browser finds whole words
 * only, so that a word which is selected in part is quoted whole.
 * @param story the element that has the story's blocks as its children
 * @returns nothing where no words of the story are selected
 */
export function quoteFromSelection(
  selection: Selection,
  story: Element,
  language: string | undefined,
): Quote | undefined {
  if (selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const part = partIn(story, selection.getRangeAt(0));
  if (part === undefined) return undefined;
  const first = wordFrom(placeOf(part.startContainer, part.startOffset, story), language, 'forwards');
  const last = wordFrom(placeOf(part.endContainer, part.endOffset, story), language, 'backwards');
  if (first === undefined || last === undefined || first.block.id === '') return undefined;
  const one = first.block === last.block;
  const order = first.block.compareDocumentPosition(last.block);
  if (one ? first.index > last.index : (order & Node.DOCUMENT_POSITION_FOLLOWING) === 0) return undefined;

  const range = part;
  const begin = first.word.begin;
  const end = last.word.end;
  // A sign after the last word is quoted if it was selected.
  const until = Math.max(end, Math.min(last.at, last.text.length));
  const text = one
    ? plain(first.text.slice(begin, until))
    : [first.text.slice(begin), ...textsBetween(first.block, last.block), last.text.slice(0, until)]
        .map(plain)
        .join('\n\n');
  const block = first.block.id;

  const written = plain(first.text.slice(begin, end));
  // The first words and the last must not be the same ones.
  if (one && (written.length <= longestWrittenOut || last.index - first.index < 2 * wordsAtEachEnd)) {
    const alone = plain(document.querySelector('main')?.textContent ?? '').split(written).length <= 2;
    return {
      text,
      range,
      passage: { block, start: written, ...(alone ? {} : around(first.text, first.words, first.index, last.index)) },
    };
  }
  const lastOfStart = first.words[Math.min(first.index + wordsAtEachEnd, first.words.length) - 1] ?? first.word;
  const firstOfEnd = last.words[Math.max(last.index - wordsAtEachEnd + 1, 0)] ?? last.word;
  return {
    text,
    range,
    passage: {
      block,
      start: plain(first.text.slice(begin, lastOfStart.end)),
      end: plain(last.text.slice(firstOfEnd.begin, end)),
    },
  };
}

function textsBetween(first: Element, last: Element): string[] {
  const texts: string[] = [];
  for (let block = first.nextElementSibling; block !== null && block !== last; block = block.nextElementSibling)
    texts.push(block.textContent);
  return texts;
}

/** The few words before and after others in their block. */
function around(
  text: string,
  words: ReturnType<typeof wordsOf>,
  from: number,
  to: number,
): Pick<Passage, 'before' | 'after'> {
  const before = text.slice(words[Math.max(0, from - wordsAround)]?.begin, words[from]?.begin);
  const after = text.slice(words[to]?.end, words[Math.min(words.length - 1, to + wordsAround)]?.end);
  // Signs are kept: what stands around the words has to follow them at once, but for spaces.
  const trimmed = { before: plain(before), after: plain(after) };
  return {
    ...(trimmed.before === '' ? {} : { before: trimmed.before }),
    ...(trimmed.after === '' ? {} : { after: trimmed.after }),
  };
}

import type { LinkedPassage } from '../edition/passage-link.ts';
import { wordAfter, wordBefore, type TextPoint, type WordInBlock } from './words-in-blocks.ts';

/** Words of a story that the reader has selected. */
export interface Quote {
  /** Paragraphs are separated by empty lines. */
  readonly text: string;
  readonly range: Range;
  /** The passage that a link to these words contains. */
  readonly passage: LinkedPassage;
}

/** The longest passage, in characters, that a link contains in full. For others it has the first and last words. */
const maxFullLength = 120;
const wordsAtEachEnd = 5;
/** How many words before and after a passage a link contains, if the page has the passage more than once. */
const contextWords = 3;

const collapseSpaces = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/**
 * Makes a quote of a selection. A link to a passage finds whole words only, so words that are selected in part are
 * quoted in full.
 * @param story the element whose children are the story's blocks
 * @param language of the story, as a BCP 47 tag
 * @returns undefined if no words of the story are selected
 */
export function quoteFromSelection(
  selection: Selection,
  story: Element,
  language: string | undefined,
): Quote | undefined {
  if (selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = rangeInside(story, selection.getRangeAt(0));
  if (range === undefined) return undefined;
  const first = wordAfter(pointInBlock(range.startContainer, range.startOffset, story), language);
  const last = wordBefore(pointInBlock(range.endContainer, range.endOffset, story), language);
  if (first === undefined || last === undefined || first.block.id === '') return undefined;
  const isReversed =
    first.block === last.block
      ? first.index > last.index
      : (first.block.compareDocumentPosition(last.block) & Node.DOCUMENT_POSITION_FOLLOWING) === 0;
  // Only punctuation is selected: the first word after its start is behind the last word before its end.
  if (isReversed) return undefined;
  return { text: textBetween(first, last), range, passage: passageBetween(first, last) };
}

/** The part of a selection that is inside a story. A triple click, for example, selects beyond the last paragraph. */
function rangeInside(story: Element, selected: Range): Range | undefined {
  if (!selected.intersectsNode(story)) return undefined;
  const whole = document.createRange();
  whole.selectNodeContents(story);
  const range = selected.cloneRange();
  if (range.compareBoundaryPoints(Range.START_TO_START, whole) < 0) range.setStart(story, 0);
  if (range.compareBoundaryPoints(Range.END_TO_END, whole) > 0) range.setEnd(story, story.childNodes.length);
  return range;
}

/** Converts a boundary of a range to a block of the story and an offset in its text. */
function pointInBlock(node: Node, offset: number, story: Element): TextPoint | undefined {
  if (node === story) {
    const block = story.children[offset];
    if (block !== undefined) return { block, offset: 0 };
    const last = story.lastElementChild;
    return last === null ? undefined : { block: last, offset: last.textContent.length };
  }
  let block = node instanceof Element ? node : node.parentElement;
  while (block !== null && block.parentElement !== story) block = block.parentElement;
  if (block === null) return undefined;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return { block, offset: before.toString().length };
}

/** The text from one word to another, with the punctuation after the last word if that was selected. */
function textBetween(first: WordInBlock, last: WordInBlock): string {
  const start = first.word.start;
  const end = Math.max(last.word.end, Math.min(last.offset, last.text.length));
  if (first.block === last.block) return collapseSpaces(first.text.slice(start, end));
  const between: string[] = [];
  for (let next = first.block.nextElementSibling; next !== null && next !== last.block; next = next.nextElementSibling)
    between.push(next.textContent);
  return [first.text.slice(start), ...between, last.text.slice(0, end)].map(collapseSpaces).join('\n\n');
}

/** The passage from one word to another, for a link: its text in full, or its first and last words. */
function passageBetween(first: WordInBlock, last: WordInBlock): LinkedPassage {
  const block = first.block.id;
  const full = collapseSpaces(first.text.slice(first.word.start, last.word.end));
  const isOneBlock = first.block === last.block;
  // The first words and the last words must not overlap.
  const hasFewWords = last.index - first.index < 2 * wordsAtEachEnd;
  if (isOneBlock && (full.length <= maxFullLength || hasFewWords)) {
    const isUnique = collapseSpaces(document.querySelector('main')?.textContent ?? '').split(full).length <= 2;
    return { block, start: full, ...(isUnique ? {} : contextOf(first, last)) };
  }
  const lastOfStart = first.words[Math.min(first.index + wordsAtEachEnd, first.words.length) - 1] ?? first.word;
  const firstOfEnd = last.words[Math.max(last.index - wordsAtEachEnd + 1, 0)] ?? last.word;
  return {
    block,
    start: collapseSpaces(first.text.slice(first.word.start, lastOfStart.end)),
    end: collapseSpaces(last.text.slice(firstOfEnd.start, last.word.end)),
  };
}

/**
 * The few words before and after a passage in its block, with punctuation: browsers require that only white space is
 * between them and the passage.
 */
function contextOf({ text, words, index }: WordInBlock, last: WordInBlock): Pick<LinkedPassage, 'before' | 'after'> {
  const firstBefore = words[Math.max(0, index - contextWords)];
  const lastAfter = words[Math.min(words.length - 1, last.index + contextWords)];
  const before = collapseSpaces(text.slice(firstBefore?.start, words[index]?.start));
  const after = collapseSpaces(text.slice(words[last.index]?.end, lastAfter?.end));
  return { ...(before === '' ? {} : { before }), ...(after === '' ? {} : { after }) };
}

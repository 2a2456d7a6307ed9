import type { LinkedPassage } from '../edition/passage-link.ts';
import { passageWords, wordSpans } from '../edition/passage-words.ts';
import { shownTexts, type ShownText } from '../platform/shown-texts.ts';
import { collapseSpaces } from '../text/white-space.ts';

/** Words of a story that the reader has selected. */
export interface Quote {
  /** Paragraphs are separated by empty lines, list items and other parts of a block by line breaks. */
  readonly text: string;
  readonly range: Range;
  /** The passage that a link to these words contains. */
  readonly passage: LinkedPassage;
}

/** A position in the texts of a page. */
interface RunPoint {
  /** Which text. */
  readonly run: number;
  /** In UTF-16 code units. */
  readonly offset: number;
}

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
  // Links are looked for in the whole page, so that the texts outside the story count too.
  const runs = shownTexts(document.body);
  const isInStory = ({ run }: RunPoint) => story.contains(runs[run]?.element ?? null);
  const from = pointOf(range.startContainer, range.startOffset, runs);
  const to = pointOf(range.endContainer, range.endOffset, runs);
  const first = wordStartAfter(from, runs, language);
  const last = wordEndBefore(to, runs, language);
  if (first === undefined || last === undefined || !isInStory(first) || !isInStory(last)) return undefined;
  // Only punctuation is selected: the first word after its start is behind the last word before its end.
  if (first.run > last.run || (first.run === last.run && first.offset >= last.offset)) return undefined;
  const block = blockOf(runs[first.run], story)?.id;
  if (block === undefined || block === '') return undefined;

  // The punctuation after the last word, if it was selected.
  const end = to.run === last.run ? Math.max(last.offset, to.offset) : to.run > last.run ? undefined : last.offset;
  const isOfStory = ({ element }: ShownText) => story.contains(element);
  const words = passageWords({
    texts: runs.map(({ text }) => text),
    story: [runs.findIndex(isOfStory), runs.findLastIndex(isOfStory)],
    first: { text: first.run, offset: first.offset },
    last: { text: last.run, offset: last.offset },
    language,
  });
  return { text: textBetween(first, { ...last, offset: end }, runs, story), range, passage: { block, ...words } };
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

/** Converts a boundary of a range to the first position in the page's texts that is not before it. */
function pointOf(container: Node, offset: number, runs: readonly ShownText[]): RunPoint {
  const boundary = document.createRange();
  boundary.setStart(container, offset);
  for (const [run, { nodes }] of runs.entries()) {
    for (const { node, start } of nodes) {
      if (node === container) return { run, offset: start + offset };
      if (boundary.comparePoint(node, node.length) > 0) return { run, offset: start };
    }
  }
  return { run: runs.length - 1, offset: runs.at(-1)?.text.length ?? 0 };
}

/** The start of the first word that ends after a point. */
function wordStartAfter(
  point: RunPoint,
  runs: readonly ShownText[],
  language: string | undefined,
): RunPoint | undefined {
  for (let { run, offset } = point; run < runs.length; run++, offset = 0) {
    const word = wordSpans(runs[run]?.text ?? '', language).find(({ end }) => end > offset);
    if (word !== undefined) return { run, offset: word.start };
  }
  return undefined;
}

/** The end of the last word that starts before a point. */
function wordEndBefore(
  point: RunPoint,
  runs: readonly ShownText[],
  language: string | undefined,
): RunPoint | undefined {
  for (let { run, offset } = point; run >= 0; run--, offset = Infinity) {
    const word = wordSpans(runs[run]?.text ?? '', language).findLast(({ start }) => start < offset);
    if (word !== undefined) return { run, offset: word.end };
  }
  return undefined;
}

/** The child of the story that a text is in. */
function blockOf(run: ShownText | undefined, story: Element): Element | undefined {
  let block = run?.element;
  while (block !== undefined && block.parentElement !== story) block = block.parentElement ?? undefined;
  return block;
}

/** The text from one point to another; to the end of its last part without an offset there. */
function textBetween(
  first: RunPoint,
  last: { readonly run: number; readonly offset: number | undefined },
  runs: readonly ShownText[],
  story: Element,
): string {
  let text = '';
  for (let run = first.run; run <= last.run; run++) {
    const part = runs[run]?.text.slice(
      run === first.run ? first.offset : 0,
      run === last.run ? last.offset : undefined,
    );
    const isNewBlock = blockOf(runs[run], story) !== blockOf(runs[run - 1], story);
    text += `${run === first.run ? '' : isNewBlock ? '\n\n' : '\n'}${collapseSpaces(part ?? '')}`;
  }
  return text;
}

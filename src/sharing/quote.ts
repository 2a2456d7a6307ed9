import type { Passage } from '../edition/text-fragment.ts';

/** Words of a story that a reader has selected. */
export interface Quote {
  readonly text: string;
  readonly passage: Passage;
}

/** Characters that may be written out in an address; a longer passage is named by its first and last words. */
const longestWrittenOut = 120;
const wordsAtEachEnd = 5;
const wordsAround = 3;

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** The block of a story that a place in the page is in. */
function blockAt(node: Node, story: Element): Element | undefined {
  let element = node instanceof Element ? node : node.parentElement;
  while (element !== null && element.parentElement !== story) element = element.parentElement;
  return element ?? undefined;
}

/** Words as a dictionary of the language has them: some write no spaces between them. */
function wordsOf(text: string, language: string | undefined): { readonly begin: number; readonly end: number }[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ index, segment }) => ({ begin: index, end: index + segment.length }));
}

const textOf = (range: Range): string => range.toString();

function rangeOf(setUp: (range: Range) => void): Range {
  const range = document.createRange();
  setUp(range);
  return range;
}

/**
 * The quote that a selection makes. A browser finds whole words only, so that a word which is
 * selected in part is quoted whole.
 * @param story the element that has the story's blocks as its children
 * @returns nothing where no words of the story are selected
 */
export function quoteOf(selection: Selection, story: Element, language: string | undefined): Quote | undefined {
  if (selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const selected = selection.getRangeAt(0);
  if (!story.contains(selected.commonAncestorContainer)) return undefined;
  const first = blockAt(selected.startContainer, story);
  const last = blockAt(selected.endContainer, story);
  if (first === undefined || last === undefined || first.id === '') return undefined;

  const head = textOf(rangeOf((range) => {
    range.setStart(first, 0);
    range.setEnd(selected.startContainer, selected.startOffset);
  })).length;
  const tail = textOf(rangeOf((range) => {
    range.setStart(last, 0);
    range.setEnd(selected.endContainer, selected.endOffset);
  })).length;
  const firstText = first.textContent;
  const lastText = last.textContent;
  const one = first === last;

  const firstWords = wordsOf(firstText, language);
  const lastWords = one ? firstWords : wordsOf(lastText, language);
  const from = firstWords.findIndex(({ end }) => end > head);
  const to = lastWords.findLastIndex(({ begin }) => begin < tail);
  const begin = firstWords[from];
  const end = lastWords[to];
  if (begin === undefined || end === undefined || (one && from > to)) return undefined;

  const until = Math.max(end.end, Math.min(tail, lastText.length));
  const text = one
    ? plain(firstText.slice(begin.begin, until))
    : [firstText.slice(begin.begin), ...textsBetween(first, last), lastText.slice(0, until)].map(plain).join('\n\n');

  const written = plain(firstText.slice(begin.begin, end.end));
  // The first words and the last must not be the same ones.
  if (one && (written.length <= longestWrittenOut || to - from < 2 * wordsAtEachEnd)) {
    const alone = plain(document.querySelector('main')?.textContent ?? '').split(written).length <= 2;
    return { text, passage: { block: first.id, start: written, ...(alone ? {} : around(firstText, firstWords, from, to)) } };
  }
  const lastOfStart = firstWords[Math.min(from + wordsAtEachEnd, one ? to : firstWords.length) - 1] ?? begin;
  const firstOfEnd = lastWords[Math.max(to - wordsAtEachEnd + 1, one ? from : 0)] ?? end;
  return {
    text,
    passage: { block: first.id, start: plain(firstText.slice(begin.begin, lastOfStart.end)), end: plain(lastText.slice(firstOfEnd.begin, end.end)) },
  };
}

function textsBetween(first: Element, last: Element): string[] {
  const texts: string[] = [];
  for (let block = first.nextElementSibling; block !== null && block !== last; block = block.nextElementSibling) texts.push(block.textContent);
  return texts;
}

/** The few words before and after others in their block. */
function around(text: string, words: ReturnType<typeof wordsOf>, from: number, to: number): Pick<Passage, 'before' | 'after'> {
  const before = text.slice(words[Math.max(0, from - wordsAround)]?.begin, words[from]?.begin);
  const after = text.slice(words[to]?.end, words[Math.min(words.length - 1, to + wordsAround)]?.end);
  const trimmed = { before: plain(before), after: plain(after).replace(/^[^\p{L}\p{N}]+/u, '') };
  return { ...(trimmed.before === '' ? {} : { before: trimmed.before }), ...(trimmed.after === '' ? {} : { after: trimmed.after }) };
}

/** Words of a story's blocks, such as its paragraphs. */

/** A word in a text, by its offsets in UTF-16 code units. */
interface WordSpan {
  readonly start: number;
  readonly end: number;
}

/** A point in a story: a block, and an offset in its text in UTF-16 code units. */
export interface TextPoint {
  readonly block: Element;
  readonly offset: number;
}

/** A word of a block, with all words of that block. */
export interface WordInBlock extends TextPoint {
  /** The block's text. */
  readonly text: string;
  readonly words: readonly WordSpan[];
  /** Which of the words it is. */
  readonly index: number;
  readonly word: WordSpan;
}

/** Splits a text into words by the rules and dictionaries of its language: some languages write no spaces. */
function wordsOf(text: string, language: string | undefined): WordSpan[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** The first word that ends after a point. Blocks without words are skipped. */
export function wordAfter(point: TextPoint | undefined, language: string | undefined): WordInBlock | undefined {
  let { block, offset }: { block: Element | null; offset: number } = point ?? { block: null, offset: 0 };
  while (block !== null) {
    const words = wordsOf(block.textContent, language);
    const index = words.findIndex(({ end }) => end > offset);
    const word = words[index];
    if (word !== undefined) return { block, offset, text: block.textContent, words, index, word };
    block = block.nextElementSibling;
    offset = 0;
  }
  return undefined;
}

/** The last word that starts before a point. Blocks without words are skipped. */
export function wordBefore(point: TextPoint | undefined, language: string | undefined): WordInBlock | undefined {
  let { block, offset }: { block: Element | null; offset: number } = point ?? { block: null, offset: 0 };
  while (block !== null) {
    const words = wordsOf(block.textContent, language);
    const index = words.findLastIndex(({ start }) => start < offset);
    const word = words[index];
    if (word !== undefined) return { block, offset, text: block.textContent, words, index, word };
    block = block.previousElementSibling;
    offset = Number.POSITIVE_INFINITY;
  }
  return undefined;
}

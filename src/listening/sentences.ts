/** A story's text as sentences to speak. */
import { paragraphId } from '../edition/addresses.ts';
import type { Cell } from '../edition/blocks/part.ts';
import { partsOf } from '../edition/blocks/parts-of.ts';
import { plainText } from '../edition/plain-text.ts';
import type { Block } from '../edition/blocks/block.ts';
import type { Story } from '../edition/published.ts';
import { sentencesOf } from '../text/sentences/sentences.ts';

export interface Sentence {
  readonly text: string;
  /** Id of the block that has the sentence; absent for headline and standfirst. */
  readonly block?: string;
  /** The position of its first character in the block's text, in UTF-16 code units. */
  readonly offset: number;
}

/** The texts of a block that are spoken, in the order of the page. */
const spokenTexts = (block: Block): readonly string[] =>
  partsOf(block).flatMap((part) => {
    if (part.kind === 'text' || part.kind === 'cite') return plainText(part.text);
    return part.kind === 'row' && !part.isHead ? part.cells.flatMap(spokenCell).join(', ') : [];
  });

/** A cell after the head of its column: "Ships: 12"; nothing for an empty cell. */
const spokenCell = ({ head, text }: Cell): readonly string[] =>
  isSpeakable(plainText(text))
    ? [
        [head, text]
          .map((one) => plainText(one).trim())
          .filter(isSpeakable)
          .join(': '),
      ]
    : [];

const isSpeakable = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** @param texts parts of one element; offsets count from the beginning of the first */
function* sentencesIn(texts: readonly string[], language: string, block?: string): Generator<Sentence> {
  let offset = 0;
  for (const text of texts) {
    for (const sentence of sentencesOf(text, language)) {
      const leadingSpaces = sentence.length - sentence.trimStart().length;
      if (isSpeakable(sentence))
        yield { text: sentence.trim(), offset: offset + leadingSpaces, ...(block === undefined ? {} : { block }) };
      offset += sentence.length;
    }
  }
}

/**
 * The sentences of a story: headline, standfirst, then the body.
 * @param language BCP 47 tag of the story's text
 */
export const spokenSentences = (
  { headline, description, body }: Pick<Story, 'headline' | 'description' | 'body'>,
  language: string,
): Sentence[] => [
  ...sentencesIn([headline], language),
  ...sentencesIn(description === undefined ? [] : [description], language),
  ...body.flatMap((block, i) => [...sentencesIn(spokenTexts(block), language, paragraphId(i))]),
];

/**
 * Splits a sentence into parts that a browser speaks to the end: Chrome falls silent about 15 seconds
 * into a long utterance. Splits after the last comma or similar sign, or else between words.
 * @param longest most characters of a part (UTF-16 code units)
 */
export function splitSentence(sentence: string, longest: number): string[] {
  const parts: string[] = [];
  let rest = sentence.trim();
  while (rest.length > longest) {
    const head = rest.slice(0, longest);
    const clauseEnd = head.search(/[,;:、，；：،؛—–)][^,;:、，；：،؛—–)]*$/u) + 1;
    const lastSpace = head.search(/\s\S*$/u);
    // After a comma in the first third, the part would be too short to sound natural.
    let end = clauseEnd > longest / 3 ? clauseEnd : lastSpace > 0 ? lastSpace : longest;
    // Keep surrogate pairs together.
    if (/[\uD800-\uDBFF]$/u.test(rest.slice(0, end))) end += 1;
    parts.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return rest === '' ? parts : [...parts, rest];
}

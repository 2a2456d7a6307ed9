/** A story as it is heard: sentence by sentence. */
import { paragraphId } from '../edition/addresses.ts';
import { plainText } from '../edition/plain-text.ts';
import type { Block, Inline, Story } from '../edition/published.ts';
import { sentencesOf } from '../text/words.ts';

export interface Sentence {
  readonly text: string;
  /** The id of the block it stands in; absent: it is of the story's head. */
  readonly block?: string;
  /** How many characters of the block (UTF-16 code units) stand before it. */
  readonly offset: number;
}

/** The texts of a block, in the order and without what is between them on the page. */
function textsOf(block: Block): readonly string[] {
  const plain = (text: readonly Inline[]) => plainText(text);
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'note':
      return [plain(block.text)];
    case 'quote':
      return [plain(block.text), block.cite ?? ''];
    case 'list':
      return block.items.map(plain);
    case 'image':
      // What a picture shows is for those who cannot see it, and they hear it from their own reader.
      return [];
  }
}

const isSpoken = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function* cut(texts: readonly string[], language: string, block?: string): Generator<Sentence> {
  let offset = 0;
  for (const text of texts) {
    for (const sentence of sentencesOf(text, language)) {
      const spaces = sentence.length - sentence.trimStart().length;
      if (isSpoken(sentence))
        yield { text: sentence.trim(), offset: offset + spaces, ...(block === undefined ? {} : { block }) };
      offset += sentence.length;
    }
  }
}

/** Headline and standfirst, then the text. */
export function sentencesToHear(
  { headline, description, body }: Pick<Story, 'headline' | 'description' | 'body'>,
  language: string,
): Sentence[] {
  return [
    ...cut([headline], language),
    ...cut(description === undefined ? [] : [description], language),
    ...body.flatMap((block, i) => [...cut(textsOf(block), language, paragraphId(i))]),
  ];
}

/**
 * The parts of a sentence that a browser can be trusted to say to their ends: Chrome falls silent
 * some 15 seconds into a longer one. Cut behind the last comma or the like, or between words.
 * @param longest characters of a part
 */
export function partsOf(sentence: string, longest: number): string[] {
  const parts: string[] = [];
  let rest = sentence.trim();
  while (rest.length > longest) {
    const head = rest.slice(0, longest);
    const clause = head.search(/[,;:、，；：،؛—–)][^,;:、，；：،؛—–)]*$/u) + 1;
    const word = head.search(/\s\S*$/u);
    // A comma near the beginning would leave crumbs.
    let at = clause > longest / 3 ? clause : word > 0 ? word : longest;
    // Not through the middle of a character.
    if (/[\uD800-\uDBFF]$/u.test(rest.slice(0, at))) at += 1;
    parts.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return rest === '' ? parts : [...parts, rest];
}

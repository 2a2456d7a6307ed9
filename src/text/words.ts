import { hasUnspaced } from './scripts.ts';

const word = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+/gu;
const possessive = /['’]s?(?![\p{L}\p{N}])/gu;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const key = `${language} ${granularity}`;
  let known = segmenters.get(key);
  if (known === undefined) segmenters.set(key, (known = new Intl.Segmenter(language, { granularity })));
  return known;
}

/**
 * The words of a text in order, in lower case and without a possessive ending: `us` for "U.S.", `putin` for "Putin’s".
 * Text in scripts without spaces is cut by `Intl.Segmenter`, whose dictionaries differ between platforms.
 */
export function wordsOf(text: string, language: string): string[] {
  const plain = text.normalize('NFKC').replace(possessive, '').toLowerCase();
  if (!hasUnspaced(plain)) return plain.match(word)?.map((found) => found.replaceAll('.', '')) ?? [];
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter(language, 'word').segment(plain)) {
    if (isWordLike === true) words.push(segment);
  }
  return words;
}

// Unicode's rules (UAX #29) end a sentence after "U.S." and "Mr.".
const abbreviation = /(?:^|[\s.(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Jr|Sr|No|vs)\.\s+$/u;

/** The sentences of a text, each with the spaces behind it: joined, they are the text again. */
export function sentencesOf(text: string, language: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenter(language, 'sentence').segment(text)) {
    const last = sentences.at(-1);
    if (last !== undefined && abbreviation.test(last)) sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return sentences;
}

/** Whether two words differ in their endings only, such as Russia and Russian, or Ukraine and Ukrainian. */
export function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  return common >= 5 && a.length - common <= 1 && b.length - common <= 3;
}

/**
 * What full stories say about a headline. A wrong quotation is worse than none: a passage must name
 * at least two of whom and what the headline is about, and at least half of them, and it must share
 * what happens too, in a word of the headline that is no name. Two stories of one war name the same
 * two countries.
 */
import { commonWords } from './common-words.ts';
import { primaryLanguage } from '../../text/language.ts';
import { hasUnspaced } from '../../text/scripts.ts';
import { sameStem, sentencesOf, wordsOf } from '../../text/words.ts';

export interface Headline {
  readonly headline: string;
  readonly language: string;
  /** Who and what it is about, by name. */
  readonly topics: readonly { readonly name: string; readonly type?: string | undefined }[];
}

export interface Paragraph {
  readonly id: string;
  readonly text: string;
}

export interface Found {
  readonly text: string;
  readonly paragraph: string;
  readonly score: number;
}

const longest = 340;
const leastTopics = 2;

/** A name as a text may give it: of a person, after the first mention, the last word stands for the whole. */
export function waysToName(topic: Headline['topics'][number], language: string): string[][] {
  const name = wordsOf(topic.name, language);
  const last = name.at(-1);
  return topic.type === 'Person' && name.length > 1 && last !== undefined ? [name, [last]] : [name];
}

/** Conjunctions and prepositions that stand beside names. Cut from a text without spaces, they are as long as other words. */
const particles = new Set(
  // Thai, Lao, Khmer, Burmese
  'และ กับ ที่ ใน ของ จาก แก่ แล้ว ແລະ ກັບ ທີ່ ຢູ່ ໃນ ຂອງ ຈາກ និង នៅ ក្នុង របស់ ពី នៃ နှင့် တွင် မှာ မှ ကို ၏ များ'.normalize('NFKC').split(' '),
);

/** Whether a topic is known to be someone or somewhere, and not what happens. */
const isNamed = ({ type }: Headline['topics'][number]): boolean =>
  type === 'Person' || type === 'Organization' || type === 'Place';

const speaksOf = (words: readonly string[], name: readonly string[]): boolean =>
  words.some((_, start) => name.every((part, i) => sameStem(part, words[start + i] ?? '')));

/**
 * The passage of a story that says most about a headline, word for word; undefined where none
 * is sure to be about it.
 */
export function passageAbout(about: Headline, paragraphs: readonly Paragraph[], language: string): Found | undefined {
  const topics = about.topics.map((topic) => waysToName(topic, about.language));
  if (topics.length < leastTopics) return undefined;
  const nameWords = new Set(topics.flat(2));
  const namedWords = new Set(about.topics.flatMap((topic, i) => (isNamed(topic) ? (topics[i] ?? []).flat() : [])));
  const common = commonWords(primaryLanguage(about.language));
  const isTelling = (word: string) =>
    (word.length > 3 || (word.length > 1 && hasUnspaced(word))) &&
    !common.has(word) &&
    !particles.has(word) &&
    ![...namedWords].some((name) => sameStem(name, word));
  const telling = new Set(wordsOf(about.headline, about.language).filter(isTelling));

  let best: Found | undefined;
  const namedIn = (words: readonly string[]) => topics.filter((names) => names.some((name) => speaksOf(words, name)));
  const speaksEnough = (named: number) => named >= leastTopics && named * 2 >= topics.length;
  for (const { id, text } of paragraphs) {
    // Most paragraphs speak of something else; they need not be cut into sentences.
    if (!speaksEnough(namedIn(wordsOf(text, language)).length)) continue;
    for (const passage of windows(sentencesOf(text, language))) {
      const words = wordsOf(passage, language);
      const named = namedIn(words);
      if (!speaksEnough(named.length)) continue;
      const shared = [...telling].filter((word) => words.some((other) => sameStem(word, other)));
      if (shared.length === 0) continue;
      const mentions = words.filter((word) => [...nameWords].some((name) => sameStem(name, word))).length;
      const score =
        named.length * 10 +
        shared.length * 4 +
        // Of two passages that say as much, the one that speaks of little else.
        mentions / (words.length + 10);
      if (best === undefined || score > best.score) best = { text: passage.trim(), paragraph: id, score };
    }
  }
  return best;
}

/** Every run of sentences that is short enough to quote, and every single sentence that is not too long. */
function* windows(sentences: readonly string[]): Generator<string> {
  for (let start = 0; start < sentences.length; start++) {
    let passage = '';
    for (const sentence of sentences.slice(start)) {
      passage += sentence;
      if (passage.length > longest) break;
      yield passage;
    }
  }
}

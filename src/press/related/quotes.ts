/**
 * Quotes what full stories say about a headline. A wrong quotation is worse than none, so a passage must pass all of
 * these tests. It names at least two of the headline's topics, and at least half of them. It shares two words with the
 * headline that are no names: two stories of one war name the same two countries. If the headline has only two such
 * words, one is enough. It has every figure of the headline. It doesn't deny what the headline says. It doesn't have
 * another word between the same two words ("raises" for "lowers").
 */
import { primaryLanguage } from '../../text/language.ts';
import { hasUnspaced } from '../../text/scripts.ts';
import { sentencesOf } from '../../text/sentences/sentences.ts';
import { sameStem, stemLength, wordsOf } from '../../text/words.ts';
import { commonWords } from './common-words.ts';
import type { StoryTopic } from './features.ts';
import { figuresOf } from './figures.ts';

type NamedTopic = Pick<StoryTopic, 'name' | 'type'>;

/** The headline-only story that quotations are searched for. */
export interface QuotedSubject {
  readonly headline: string;
  readonly language: string;
  /** The most telling first: a passage that names only two names this one. */
  readonly topics: readonly NamedTopic[];
}

export interface Paragraph {
  /** Its id on the page. */
  readonly id: string;
  readonly text: string;
}

export interface Quotation {
  /** Whole sentences, word for word. */
  readonly text: string;
  /** The id of the paragraph that it is from. */
  readonly paragraph: string;
  /** For comparison with other quotations: higher if it has more of the headline's topics and words. */
  readonly score: number;
  /** How many of the headline's topics and other words it has. */
  readonly shared: number;
}

/** In UTF-16 code units. */
const maxLength = 340;
const minTopics = 2;
/** How many topics and other words a passage shares with a headline at least, if it does not name all topics. */
const minShared = 4;

/** The ways to name a topic, each as a list of words: its name and, of a person, also the last word of it. */
export function waysToName(topic: NamedTopic, language: string): string[][] {
  const name = wordsOf(topic.name, language);
  const last = name.at(-1);
  return topic.type === 'Person' && name.length > 1 && last !== undefined ? [name, [last]] : [name];
}

/** Conjunctions and prepositions of languages without spaces. They are as long as other words there. */
const particles = new Set(
  [
    // Thai
    'และ กับ ที่ ใน ของ จาก แก่ แล้ว',
    // Lao
    'ແລະ ກັບ ທີ່ ຢູ່ ໃນ ຂອງ ຈາກ',
    // Khmer
    'និង នៅ ក្នុង របស់ ពី នៃ',
    // Burmese
    '\u1014\u103e\u1004\u1037\u103a တွင် မှာ မှ ကို ၏ များ',
  ].flatMap((words) => words.normalize('NFKC').split(' ')),
);

/** Whether a topic is certain to be a name. A topic of another type may be the event itself. */
const isName = ({ type }: NamedTopic): boolean => type === 'Person' || type === 'Organization' || type === 'Place';

const contains = (words: readonly string[], name: readonly string[]): boolean =>
  words.some((_, start) => name.every((part, i) => sameStem(part, words[start + i] ?? '')));

const isNamed = (names: readonly (readonly string[])[], words: readonly string[]): boolean =>
  names.some((name) => contains(words, name));

/** Whether a text may name enough topics: false only if it is certain that it doesn't. */
function mayName(text: string, topics: readonly (readonly (readonly string[])[])[]): boolean {
  const plain = text.normalize('NFKC').toLowerCase();
  // There the words depend on a dictionary.
  if (hasUnspaced(plain)) return true;
  // A word has no full stops, as in "U.S.". Words of the same stem have the first letters in common.
  const letters = plain.replaceAll('.', '');
  const named = topics.filter((names) => names.some(([first = '']) => letters.includes(first.slice(0, stemLength))));
  return named.length >= minTopics && named.length * 2 >= topics.length;
}

/** The passage of a story that says most about a headline; undefined if none is certain to be about it. */
export function quoteAbout(
  subject: QuotedSubject,
  paragraphs: readonly Paragraph[],
  language: string,
): Quotation | undefined {
  const topics = subject.topics.map((topic) => waysToName(topic, subject.language));
  if (topics.length < minTopics) return undefined;
  const nameWords = new Set(topics.flat(2));
  const content = contentWords(subject, topics);
  const hasFigures = figuresOf(subject.headline, language);
  const saysOtherwise = contradiction(wordsOf(subject.headline, subject.language), language);
  const topicsIn = (words: readonly string[]) => topics.filter((names) => isNamed(names, words)).length;
  const [first = []] = topics;
  const isEnough = (named: number, words: readonly string[]) =>
    named >= minTopics && named * 2 >= topics.length && (named > minTopics || isNamed(first, words));

  let best: Quotation | undefined;
  for (const { id, text } of paragraphs) {
    // Most paragraphs are about something else, and need not be cut into words and sentences.
    if (!mayName(text, topics)) continue;
    const all = wordsOf(text, language);
    if (!isEnough(topicsIn(all), all)) continue;
    for (const passage of passagesOf(sentencesOf(text, language))) {
      const words = wordsOf(passage, language);
      const named = topicsIn(words);
      if (!isEnough(named, words)) continue;
      const shared = content.filter((word) => words.some((other) => sameStem(word, other))).length;
      if (shared < wordsNeeded(named, topics.length, content.length)) continue;
      if (!hasFigures(passage) || saysOtherwise(words)) continue;
      const mentions = words.filter((word) => [...nameWords].some((name) => sameStem(name, word))).length;
      // The last term decides between passages that say as much: it prefers the one that says little else.
      const score = named * 10 + shared * 4 + mentions / (words.length + 10);
      if (best === undefined || score > best.score)
        best = { text: passage.trim(), paragraph: id, score, shared: named + shared };
    }
  }
  return best;
}

/** How many words for what happens a passage shares at least, by how many of the headline's topics it names. */
const wordsNeeded = (named: number, topics: number, words: number): number =>
  Math.max(words > 2 ? 2 : 1, named === topics ? 0 : minShared - named);

/** Words that deny what is said, by language. English `t` is the end of "didn't". */
const negations: Readonly<Record<string, readonly string[]>> = {
  en: ['not', 'no', 'never', 'cannot', 't'],
  de: ['nicht', 'kein', 'keine', 'keinen', 'keiner', 'nie', 'niemals'],
  fr: ['pas', 'jamais', 'aucun', 'aucune'],
  es: ['no', 'nunca', 'jamás'],
  pt: ['não', 'nunca', 'jamais'],
  it: ['non', 'mai'],
  nl: ['niet', 'geen', 'nooit'],
};

/** In other languages the word that is denied comes after the negation. */
const deniedBefore = new Set(['de', 'fr', 'nl']);

/** Whether a word is long enough to have a meaning of its own. */
const isLong = (word: string): boolean => word.length > 3 || (word.length > 1 && hasUnspaced(word));

/** Whether two words may be forms of one, such as "sinks" and "sink". */
const mayBeOne = (a: string, b: string): boolean => a.slice(0, 3) === b.slice(0, 3);

/**
 * Prepares a function that tells whether the words of a passage say otherwise than those of a headline: only one
 * denies, or another word stands between the same two words. Words with the same first letter may be forms of one
 * verb, such as "sinks" and "sank".
 */
function contradiction(headline: readonly string[], language: string): (words: readonly string[]) => boolean {
  const denying = negations[primaryLanguage(language)] ?? [];
  const isNegation = (word: string) => denying.includes(word);
  const common = commonWords(primaryLanguage(language));
  const long = headline.filter(isLong);
  const isOfHeadline = (word: string | undefined) => word !== undefined && long.some((own) => mayBeOne(own, word));
  const isBefore = deniedBefore.has(primaryLanguage(language));
  /** Whether a passage denies what the headline tells. */
  const denies = (words: readonly string[]) =>
    words.some(
      (word, i) =>
        isNegation(word) &&
        (isOfHeadline(words.slice(i + 1).find(isLong)) ||
          (isBefore && isOfHeadline(words.slice(0, i).findLast(isLong)))),
    );
  const isDenied = headline.some(isNegation);
  return (words) => {
    if (denies(words) !== isDenied) return true;
    const others = words.filter(isLong);
    return long.some((word, i) => {
      const [before, after] = [long[i - 1], long[i + 1]];
      if (before === undefined || after === undefined || common.has(word)) return false;
      return others.some(
        (other, j) =>
          sameStem(before, others[j - 1] ?? '') &&
          sameStem(after, others[j + 1] ?? '') &&
          other[0] !== word[0] &&
          !common.has(other),
      );
    });
  };
}

/** The words of a headline that describe the event: no names, particles, common or short words. */
function contentWords({ headline, language, topics }: QuotedSubject, ways: readonly string[][][]): string[] {
  const names = topics.flatMap((topic, i) => (isName(topic) ? (ways[i] ?? []).flat() : []));
  const common = commonWords(primaryLanguage(language));
  return [...new Set(wordsOf(headline, language))].filter(
    (word) => isLong(word) && !common.has(word) && !particles.has(word) && !names.some((name) => sameStem(name, word)),
  );
}

/** Every run of sentences that is short enough to quote. */
function* passagesOf(sentences: readonly string[]): Generator<string> {
  for (let start = 0; start < sentences.length; start++) {
    let passage = '';
    for (const sentence of sentences.slice(start)) {
      passage += sentence;
      if (passage.length > maxLength) break;
      yield passage;
    }
  }
}

/**
 * Quotes what full stories say about a headline. A wrong quotation is worse than none, so a passage must pass all of
 * these tests. It names at least two of the headline's topics, and at least half of them. It has two words of the
 * headline that say what happens, or one of two: two stories of one war name the same two countries. Those that it
 * lacks are in the headline of its story. It has every figure of the headline, and the figures and names have the same
 * parts. It doesn't deny what the headline says. It doesn't have another word between the same two words ("raises" for
 * "lowers").
 */
import { hasUnspaced } from '../../../text/scripts.ts';
import { sentencesOf } from '../../../text/sentences/sentences.ts';
import { sameStem, stemLength, wordsOf } from '../../../text/words.ts';
import type { StoryTopic } from '../features.ts';
import { figuresOf } from '../figures.ts';
import { contradiction } from './contradiction.ts';
import { longerNames } from './models.ts';
import { rolesOf } from './roles.ts';
import { isFormOf, isLong, tellingWords } from './wording.ts';

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
/** How many words for what happens a passage has at least, if it lacks one. So many are no coincidence. */
const minTold = 5;

/** The ways to name a topic, each as a list of words: its name and, of a person, also the last word of it. */
export function waysToName(topic: NamedTopic, language: string): string[][] {
  const name = wordsOf(topic.name, language);
  const last = name.at(-1);
  return topic.type === 'Person' && name.length > 1 && last !== undefined ? [name, [last]] : [name];
}

/** Whether a topic is certain to be a name. A topic of another type may be the event itself. */
const isName = (topic: NamedTopic | undefined): boolean =>
  topic?.type === 'Person' || topic?.type === 'Organization' || topic?.type === 'Place';

/** Whether a topic may be a name. Editors may give names without a type. */
const mayBeName = (topic: NamedTopic | undefined): boolean => isName(topic) || topic?.type === undefined;

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

/**
 * The passage of a story that says most about a headline; undefined if none is certain to be about it.
 * @param ownHeadline of the story that is quoted
 */
export function quoteAbout(
  subject: QuotedSubject,
  paragraphs: readonly Paragraph[],
  language: string,
  ownHeadline = '',
): Quotation | undefined {
  const topics = subject.topics.map((topic) => waysToName(topic, subject.language));
  if (topics.length < minTopics) return undefined;
  const topicsIn = (words: readonly string[]) => topics.filter((names) => isNamed(names, words)).length;
  const [first = []] = topics;
  const isEnough = (named: number, words: readonly string[]) =>
    named >= minTopics && named * 2 >= topics.length && (named > minTopics || isNamed(first, words));

  // Most paragraphs are about something else, and need not be cut into sentences. Most stories have no other ones.
  const paragraphsNaming = paragraphs.filter(({ text }) => {
    if (!mayName(text, topics)) return false;
    const words = wordsOf(text, language);
    return isEnough(topicsIn(words), words);
  });
  if (paragraphsNaming.length === 0) return undefined;

  const nameWords = new Set(topics.flat(2));
  const headline = wordsOf(subject.headline, subject.language);
  const names = topics.filter((_, i) => isName(subject.topics[i]));
  const actors = topics.filter((_, i) => mayBeName(subject.topics[i]));
  const isOneOf = (ways: readonly string[][][]) => (word: string) => ways.flat(2).some((name) => sameStem(name, word));
  const telling = tellingWords(subject.headline, subject.language, isOneOf(names), isOneOf(actors));
  const others = telling.filter((word) => !isOneOf(actors)(word));
  const ownWords = wordsOf(ownHeadline, language);
  const missing = telling.filter((word) => !ownWords.some((other) => isFormOf(word, other)));
  const missingNames = names.filter((ways) => isNamed(ways, headline) && !isNamed(ways, ownWords));
  const hasFigures = figuresOf(subject.headline, language);
  const saysOtherwise = contradiction(headline, language);
  const hasLongerNames = longerNames(subject.headline);
  const haveSameParts = rolesOf({ language, headline, telling, names: actors, isSame: sameStem });

  let best: Quotation | undefined;
  for (const { id, text } of paragraphsNaming) {
    for (const passage of passagesOf(sentencesOf(text, language))) {
      const words = wordsOf(passage, language);
      const named = topicsIn(words);
      if (!isEnough(named, words)) continue;
      const isSaid = (word: string) => words.some((other) => isFormOf(word, other));
      const shared = telling.filter(isSaid).length;
      if (shared < Math.max(telling.length / 2, wordsNeeded(named, topics.length, telling.length))) continue;
      // A short word may be a model: "X".
      const isTold = others.filter(isSaid).length >= minTold;
      if (!missing.every((word) => isSaid(word) || (isTold && isLong(word)))) continue;
      if (!missingNames.every((ways) => isNamed(ways, words)) || !hasFigures(passage)) continue;
      if (saysOtherwise(words) || hasLongerNames(passage) || !haveSameParts(words)) continue;
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

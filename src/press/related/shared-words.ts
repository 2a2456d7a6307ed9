/**
 * Words that say what two stories have in common, in a script without capitals, which doesn't show what is a name.
 * Such a word is repeated in both stories. It is given as both write it, with the words that always stand beside it.
 */
import { hasUnspaced } from '../../text/scripts.ts';
import { wordsOf } from '../../text/words.ts';
import { stemOf, type StoryDocument } from './features.ts';

/** How often each of two stories says a word that both repeat, at least. */
export const minRepeats = 2;
/** How many words are added to one at most. Dictionaries cut an unknown name into several words. */
const maxAdded = 3;

/** What may stand between two words of a name. Hebrew writes a sign within words. */
const spacedJoints = [' ', '-', "'", '"', '’', '׳', '״'];
const unspacedJoints = ['', '・'];

/** The words of a story, and where each stem of a word without capitals stands among them. */
export interface StoryWords {
  readonly written: string;
  /** In order, with an empty word behind the headline. */
  readonly words: readonly string[];
  readonly placesOf: (stem: string) => readonly number[];
}

/** Where one word stands in a story. */
interface StoryPlaces extends StoryWords {
  readonly places: readonly number[];
}

/** A word or several, and the stem by which it was found. */
export interface SharedWord {
  readonly name: string;
  readonly stem: string;
  /** Whether it is one word only. */
  readonly isLone: boolean;
}

const uncasedWord = /^[\p{Lo}\p{Lm}\p{M}]+$/u;
const uncasedLetter = /\p{Lo}/gu;
const otherLetter = /[\p{Lu}\p{Ll}]/gu;

/** Whether a text is mostly in a script without capitals. */
export const isUncased = (text: string): boolean =>
  (text.match(uncasedLetter)?.length ?? 0) > (text.match(otherLetter)?.length ?? 0);

/**
 * Finds where the words of a story stand.
 * @param numberOf the number of a stem; below 0 if no story has it
 */
export function indexWords(
  { headline, text }: StoryDocument,
  language: string,
  numberOf: (stem: string) => number,
): StoryWords {
  const words = [headline, text].flatMap((part) => [...wordsOf(part, language), '']);
  // The stem of each word. A list of places for each stem would take many times the memory.
  const stems = Int32Array.from(words, (word) => {
    const stem = uncasedWord.test(word) ? stemOf(word, language) : undefined;
    return stem === undefined ? -1 : numberOf(stem);
  });
  const placesOf = (stem: string): number[] => {
    const number = numberOf(stem);
    const places: number[] = [];
    stems.forEach((one, place) => {
      if (one === number && number >= 0) places.push(place);
    });
    return places;
  };
  return { written: `${headline}\n${text}`, words, placesOf };
}

/**
 * The words that two stories of one language repeat.
 * @param stems of the words that are looked for
 * @param mayAdd whether a word may be given together with one that stands beside it
 */
export function sharedWords(
  [a, b]: readonly [StoryWords, StoryWords],
  language: string,
  stems: readonly string[],
  mayAdd: (word: string) => boolean,
): SharedWord[] {
  return stems.flatMap((stem) => {
    const [inA, inB] = [a.placesOf(stem), b.placesOf(stem)];
    if (Math.min(inA.length, inB.length) < minRepeats) return [];
    const stories = [
      { ...a, places: inA },
      { ...b, places: inB },
    ] as const;
    if (language === 'ko') return [{ name: koreanForm(stories), stem, isLone: true }];
    const form = formOfBoth(stories);
    if (form === undefined) return [];
    const exact = stories.map((story) => ({
      ...story,
      places: story.places.filter((place) => story.words[place] === form),
    }));
    const name = withNeighbours(form, exact, mayAdd);
    const isLong = name.replaceAll(/\P{L}/gu, '').length > 1;
    return isLong && stories.every(({ written }) => isWhole(name, written))
      ? [{ name, stem, isLone: name === form }]
      : [];
  });
}

const formsIn = ({ words, places }: StoryPlaces): string[] => places.map((place) => words[place] ?? '');

/** The most frequent form of a word that both stories write. */
function formOfBoth([a, b]: readonly [StoryPlaces, StoryPlaces]): string | undefined {
  const [inA, inB] = [formsIn(a), formsIn(b)];
  const count = (form: string) => [...inA, ...inB].filter((other) => other === form).length;
  return inA.filter((form) => inB.includes(form)).toSorted((x, y) => count(y) - count(x) || x.length - y.length)[0];
}

/** Whether a name stands in a text, and is no part of a Hebrew word with a sign, which is not a word to `wordsOf`. */
const isWhole = (name: string, written: string): boolean =>
  !hebrewLetter.test(name) || new RegExp(`(?<!\\p{L}${hebrewSign})${name}(?!${hebrewSign}\\p{L})`, 'u').test(written);
const hebrewLetter = /\p{sc=Hebr}/u;
const hebrewSign = `['"’׳״]`;

/** A Korean word without the particles that follow it: what all its forms begin with. */
const koreanForm = (stories: readonly [StoryPlaces, StoryPlaces]): string =>
  stories.flatMap(formsIn).reduce(commonBeginning);

function commonBeginning(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}

/** A word with those that stand before or after it in every place of both stories. */
function withNeighbours(form: string, stories: readonly StoryPlaces[], mayAdd: (word: string) => boolean): string {
  const neighbour = (distance: number): string | undefined => {
    const found = new Set(stories.flatMap(({ words, places }) => places.map((place) => words[place + distance])));
    const [word = ''] = found;
    return found.size === 1 && isUncased(word) && mayAdd(word) ? word : undefined;
  };
  const isWritten = (name: string) => stories.every(({ written }) => written.includes(name));
  const join = (first: string, second: string) =>
    (hasUnspaced(form) ? unspacedJoints : spacedJoints).map((sign) => `${first}${sign}${second}`).find(isWritten);
  let [name, before, after] = [form, 0, 0];
  for (let added = 0; ; added++) {
    const [next, previous] = [neighbour(after + 1), neighbour(-before - 1)];
    const [longer, earlier] = [next && join(name, next), previous && join(previous, name)];
    if (longer) after += 1;
    else if (earlier) before += 1;
    else break;
    // What goes on like this is a sentence that both repeat.
    if (added === maxAdded) return '';
    name = longer || earlier || name;
  }
  return name;
}

/**
 * Recognises versions of one text, such as an agency report in two papers. Most runs of four words (shingles) are the
 * same in both. A sketch holds the runs with the lowest hashes. They are a fair sample of all runs of the text (Broder
 * 1997, doi:10.1109/SEQUEN.1997.666900).
 */
import { hashStart, hashStep } from '../../text/hash.ts';
import { primaryLanguage } from '../../text/language.ts';
import { sameStem, wordsOf } from '../../text/words.ts';
import { figuresIn } from './figures.ts';
import { lazy } from './lazy.ts';

const runLength = 4;
const sketchSize = 48;
/** The share of runs in common from which two texts are near-duplicates. */
const minShared = 0.5;
/** Two texts are also near-duplicates if the longer one contains this share of the shorter one's runs. */
const minContained = 0.65;
/** Fewer runs than this may be contained by chance. */
const minContainedRuns = 6;

/** The sketch of a text: hashes in ascending order. */
export function sketchOf(words: readonly string[]): number[] {
  if (words.length === 0) return [];
  // Each word is in four runs, but hashed once.
  const ofWords = new Uint32Array(words.length);
  for (let i = 0; i < words.length; i++) ofWords[i] = hashOfWord(words[i] ?? '');
  const runs = new Uint32Array(Math.max(1, words.length - runLength + 1));
  for (let start = 0; start < runs.length; start++) {
    let state = hashStart;
    const end = Math.min(words.length, start + runLength);
    for (let i = start; i < end; i++) {
      const word = ofWords[i] ?? 0;
      state = hashStep(hashStep(state, word & 0xffff), word >>> 16);
    }
    runs[start] = state;
  }
  runs.sort();
  const sketch: number[] = [];
  for (let i = 0; i < runs.length && sketch.length < sketchSize; i++) {
    const run = runs[i] ?? 0;
    if (i === 0 || run !== runs[i - 1]) sketch.push(run);
  }
  return sketch;
}

function hashOfWord(word: string): number {
  let state = hashStart;
  for (let i = 0; i < word.length; i++) state = hashStep(state, word.charCodeAt(i));
  return state;
}

/** A story as it is compared. Few stories are near-duplicates, so what else tells them apart is found when needed. */
export interface ComparedStory {
  readonly sketch: ArrayLike<number>;
  /** The figures of its headline. */
  readonly figures: () => ReadonlySet<string>;
  readonly names: () => StoryNames;
}

interface StoryNames {
  /** The words of the names in the story, and all words of its headline. */
  readonly all: readonly string[];
  /** The words of its names that its headline has. Of a story without a text they are all words of the headline. */
  readonly inHeadline: readonly string[];
}

interface ComparedDocument {
  readonly headline: string;
  readonly language: string;
  readonly text: string;
  /** Whether the text is not empty, if that is known without it: to read a text may take time. */
  readonly hasText?: boolean;
}

/** Whether a story has a text. */
export const isWithText = (document: Pick<ComparedDocument, 'text' | 'hasText'>): boolean =>
  document.hasText ?? document.text !== '';

/** Makes what is compared of a story. Each story is compared with many others, so it is made once for all of them. */
export const comparedStory = (
  document: ComparedDocument,
  features: { readonly sketch: ArrayLike<number>; readonly names: readonly string[] },
): ComparedStory => {
  const { headline, language } = document;
  return {
    sketch: features.sketch,
    figures: lazy(() => figuresIn(headline, language)),
    names: lazy(() =>
      namesAbout(headline, primaryLanguage(language), isWithText(document) ? features.names : [headline]),
    ),
  };
};

/**
 * Whether two stories are versions of one text. Reports on two matches can have most words in common too: names or
 * figures of their headlines tell them apart. Without texts, any word of the headline does:
 * "Torrin closes its oldest school" is no version of "Morden closes its oldest school".
 */
export const areVersions = (a: ComparedStory, b: ComparedStory): boolean =>
  areNearDuplicates(a.sketch, b.sketch) && !haveOtherFigures(a, b) && !haveOtherNames(a, b);

/** Whether each headline has a figure that the other one lacks. */
function haveOtherFigures(a: ComparedStory, b: ComparedStory): boolean {
  const [figures, others] = [a.figures(), b.figures()];
  const lacks = (known: ReadonlySet<string>, wanted: ReadonlySet<string>) => [...wanted].some((one) => !known.has(one));
  return lacks(figures, others) && lacks(others, figures);
}

/** Whether each headline has a name that the other story lacks. */
function haveOtherNames(a: ComparedStory, b: ComparedStory): boolean {
  const [own, other] = [a.names(), b.names()];
  return (
    own.inHeadline.some((word) => !other.all.some((one) => sameStem(one, word))) &&
    other.inHeadline.some((word) => !own.all.some((one) => sameStem(one, word)))
  );
}

function namesAbout(headline: string, language: string, names: readonly string[]): StoryNames {
  const ofNames = new Set(names.flatMap((name) => wordsOf(name, language)));
  const ofHeadline = wordsOf(headline, language);
  return { all: [...ofNames, ...ofHeadline], inHeadline: ofHeadline.filter((word) => ofNames.has(word)) };
}

/** Whether two texts are near-duplicates, by their sketches. */
export function areNearDuplicates(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  // Up to the lower of the two last hashes, both sketches have all runs of their texts.
  const last = Math.min(lastKnown(a), lastKnown(b));
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const order = (a[i] ?? 0) - (b[j] ?? 0);
    if (order === 0) shared += 1;
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  if (shared === 0) return false;
  // One of them is at its end. A short text's sketch may be there before the other one is at the last hash.
  while (i < a.length && (a[i] ?? 0) <= last) i += 1;
  while (j < b.length && (b[j] ?? 0) <= last) j += 1;
  const shorter = Math.min(i, j);
  return shared >= (i + j - shared) * minShared || (shorter >= minContainedRuns && shared >= shorter * minContained);
}

/** The hash up to which a sketch has all runs of its text. The sketch of a short text has all. */
const lastKnown = (sketch: ArrayLike<number>): number =>
  sketch.length < sketchSize ? Number.MAX_VALUE : (sketch[sketch.length - 1] ?? Number.MAX_VALUE);

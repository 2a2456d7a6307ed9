/**
 * Recognises versions of one text, such as one agency report in two papers. Most of their runs of four words (shingles)
 * are the same. The sketch of a text has its runs with the lowest hashes, which are a fair sample of all runs (Broder
 * 1997, doi:10.1109/SEQUEN.1997.666900).
 */
import { hashStart, hashStep } from '../../text/hash.ts';
import { primaryLanguage } from '../../text/language.ts';
import { sameStem, wordsOf } from '../../text/words.ts';
import { figuresIn } from './figures.ts';

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
  const ofWords = Uint32Array.from(words, hashOfWord);
  const runs = new Uint32Array(Math.max(1, words.length - runLength + 1));
  for (let start = 0; start < runs.length; start++) {
    let state = hashStart;
    for (let i = start; i < Math.min(words.length, start + runLength); i++) {
      const word = ofWords[i] ?? 0;
      state = hashStep(hashStep(state, word & 0xffff), word >>> 16);
    }
    runs[start] = state;
  }
  return [...new Set(runs.toSorted())].slice(0, sketchSize);
}

function hashOfWord(word: string): number {
  let state = hashStart;
  for (let i = 0; i < word.length; i++) state = hashStep(state, word.charCodeAt(i));
  return state;
}

/** A story as it is compared. */
export interface ComparedStory {
  readonly document: { readonly headline: string; readonly language: string };
  readonly features: { readonly sketch: ArrayLike<number>; readonly names: readonly string[] };
}

/**
 * Whether two stories are versions of one text. Reports that follow a pattern, such as those on two matches, have most
 * words in common too. Other names or figures in their headlines tell them apart.
 */
export const areVersions = (a: ComparedStory, b: ComparedStory): boolean =>
  areNearDuplicates(a.features.sketch, b.features.sketch) && !haveOtherFigures(a, b) && !haveOtherNames(a, b);

/** Whether each headline has a figure that the other one lacks. */
function haveOtherFigures({ document: a }: ComparedStory, { document: b }: ComparedStory): boolean {
  const [figures, others] = [figuresIn(a.headline, a.language), figuresIn(b.headline, b.language)];
  const lacks = (known: ReadonlySet<string>, wanted: ReadonlySet<string>) => [...wanted].some((one) => !known.has(one));
  return lacks(figures, others) && lacks(others, figures);
}

/** Whether each headline has a name that the other story lacks. */
function haveOtherNames(a: ComparedStory, b: ComparedStory): boolean {
  const [own, other] = [namesAbout(a), namesAbout(b)];
  return (
    own.inHeadline.some((word) => !other.all.some((one) => sameStem(one, word))) &&
    other.inHeadline.some((word) => !own.all.some((one) => sameStem(one, word)))
  );
}

/** The words of the names in a story, with all words of its headline, and which of its names are in the headline. */
function namesAbout({ document, features }: ComparedStory) {
  const language = primaryLanguage(document.language);
  const names = new Set(features.names.flatMap((name) => wordsOf(name, language)));
  const headline = wordsOf(document.headline, language);
  return { all: [...names, ...headline], inHeadline: headline.filter((word) => names.has(word)) };
}

/** Whether two texts are near-duplicates, by their sketches. */
export function areNearDuplicates(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  // Up to the lower of the two last hashes, both sketches have all runs of their texts.
  const last = Math.min(lastKnown(a), lastKnown(b));
  let [i, j, shared] = [0, 0, 0];
  while ((a[i] ?? Infinity) <= last || (b[j] ?? Infinity) <= last) {
    const order = (a[i] ?? Infinity) - (b[j] ?? Infinity);
    if (order === 0) shared += 1;
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  const shorter = Math.min(i, j);
  return (
    shared > 0 &&
    (shared >= (i + j - shared) * minShared || (shorter >= minContainedRuns && shared >= shorter * minContained))
  );
}

/** The hash up to which a sketch has all runs of its text. The sketch of a short text has all. */
const lastKnown = (sketch: ArrayLike<number>): number =>
  sketch.length < sketchSize ? Number.MAX_VALUE : (sketch[sketch.length - 1] ?? Number.MAX_VALUE);

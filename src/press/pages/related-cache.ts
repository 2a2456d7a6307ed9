/** The cache of related stories, in files that are reused between builds. */
import { join } from 'node:path';
import { readCheckedValue, writeCheckedValue, type ReadChecked } from '../files/checked-value.ts';
import { keptReasons, type StoredReasons } from './kept/kept-reasons.ts';
import { featuresOf, type StoryDocument } from '../related/features.ts';
import type { KeptLanguage } from '../related/relate-language.ts';
import type { RelatedCache } from '../related/relate.ts';
import { digestOf } from '../reuse/digest.ts';
import { numbered, NumberedFeatures, TermNumbers } from '../related/term-numbers.ts';

export interface OpenRelatedCache extends RelatedCache {
  /** Forgets what was not used since this was called before: for a process that makes one edition after another. */
  readonly turn: () => void;
  /** Starts to write what relating has used and found. `close` waits for it. */
  readonly keepRelations: () => void;
  /** Writes the entries that this build has used to the files. All others are dropped. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the cache. It has the features of each story, by a hash of the story's content. In a large edition it also has
 * what each step of relating has found. Every build decides anew which stories are related. So the result is the same
 * with and without the cache.
 * @param folder of its files; created if it does not exist
 * @param name of its files
 * @param code a digest of the code that relates stories. What other code has made is forgotten
 * @param readFile reads them, such as in another thread
 */
export async function openRelatedCache(
  folder: string,
  name: string,
  code: string,
  readFile?: ReadChecked,
): Promise<OpenRelatedCache> {
  const [featuresFile, relationsFile, reasonsFile] = ['features', 'relations', 'reasons'].map((kind) =>
    join(folder, `${name}.${kind}`),
  ) as [string, string, string];
  const [{ all, ...read }, relations, lastReasons] = await Promise.all([
    readFeatures(featuresFile, code, readFile),
    readCheckedValue<Readonly<Record<string, KeptLanguage>>>(relationsFile, code, readFile),
    readCheckedValue<StoredReasons>(reasonsFile, code, readFile),
  ]);
  let cached = read.cached;
  let reasons = keptReasons(lastReasons);
  let known: ReadonlyMap<string, KeptLanguage> = new Map(Object.entries(relations ?? {}));
  let used = new Map<string, NumberedFeatures>();
  let languages = new Map<string, KeptLanguage>();
  let written: Promise<unknown> | undefined;
  const writeRelations = () => {
    const isUnchanged = used.size === cached.size && [...used.keys()].every((key) => cached.has(key));
    return Promise.all([
      isUnchanged ? undefined : writeCheckedValue(featuresFile, code, stored(used, all)),
      languages.size === 0 ? undefined : writeCheckedValue(relationsFile, code, Object.fromEntries(languages)),
    ]);
  };
  return {
    features(document) {
      const key = keyOf(document);
      const features = used.get(key) ?? cached.get(key) ?? numbered(featuresOf(document), all);
      used.set(key, features);
      return features;
    },
    language: (language) => known.get(language),
    keepLanguage: (language, kept) => languages.set(language, kept),
    reasons: { at: (key) => reasons.at(key), keep: (key, reason) => reasons.keep(key, reason) },
    turn() {
      [cached, known] = [used, languages];
      [used, languages] = [new Map(), new Map()];
      reasons = keptReasons(reasons.stored() ?? lastReasons);
    },
    keepRelations() {
      written ??= writeRelations();
      // `close` says it.
      written.catch(() => undefined);
    },
    async close() {
      await (written ?? writeRelations());
      const newReasons = reasons.stored();
      if (newReasons !== undefined) await writeCheckedValue(reasonsFile, code, newReasons);
    },
  };
}

/** Everything that a story's features depend on besides the code, or a digest of it: its texts. */
function keyOf(document: StoryDocument): string {
  const { digest, language, headline, description, keywords, topics } = document;
  const own = digest ?? digestOf(JSON.stringify([language, headline, description, keywords, document.text]));
  // No slug has a space.
  return topics.reduce((key, { slug, type }) => `${key} ${slug}${type === 'Place' ? ' in' : ''}`, own);
}

/** Features as they are in the file: the lists of all stories one after another. */
interface StoredFeatures {
  readonly keys: readonly string[];
  readonly numbering: string;
  readonly terms: readonly string[];
  readonly hashes: Uint32Array;
  /** For each story: how many terms it has, how many are in its lead, and how many hashes its sketch has. */
  readonly lengths: Uint32Array;
  readonly numbers: Uint32Array;
  readonly counts: Uint32Array;
  readonly sketches: Uint32Array;
  /** The names in each story, with a character between them that no name has. */
  readonly names: readonly string[];
}

/** Terms that no story has any more are dropped if they are more than this share. The others get new numbers then. */
const mostUnused = 0.25;

function stored(features: ReadonlyMap<string, NumberedFeatures>, all: TermNumbers): StoredFeatures {
  const list = [...features.values()];
  const numbers = joined(list.map((one) => one.numbers));
  const isUsed = new Uint8Array(all.terms.length);
  for (const number of numbers) isUsed[number] = 1;
  let left = all;
  if (isUsed.filter(Boolean).length < all.terms.length * (1 - mostUnused)) {
    left = new TermNumbers();
    const next = Uint32Array.from(isUsed, (used, number) => (used === 1 ? left.add(all.terms[number] ?? '') : 0));
    for (const [i, number] of numbers.entries()) numbers[i] = next[number] ?? 0;
  }
  return {
    keys: [...features.keys()],
    numbering: left.numbering,
    numbers,
    terms: left.terms,
    hashes: Uint32Array.from(left.hashes),
    lengths: Uint32Array.from(list.flatMap((one) => [one.numbers.length, one.leadTerms, one.sketch.length])),
    counts: joined(list.map(({ counts }) => counts)),
    sketches: joined(list.map(({ sketch }) => sketch)),
    names: list.map((one) => one.joinedNames),
  };
}

function joined(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of lists) {
    all.set(list, end);
    end += list.length;
  }
  return all;
}

/** Empty if the file is missing, damaged, or of other code. */
async function readFeatures(
  file: string,
  code: string,
  readFile?: ReadChecked,
): Promise<{ readonly all: TermNumbers; readonly cached: ReadonlyMap<string, NumberedFeatures> }> {
  const known = await readCheckedValue<StoredFeatures>(file, code, readFile);
  if (known === undefined) return { all: new TermNumbers(), cached: new Map() };
  const { keys, numbering, terms, hashes, lengths, numbers, counts, sketches, names } = known;
  const all = new TermNumbers([...terms], [...hashes], numbering);
  let [term, sketch] = [0, 0];
  const features = keys.map((key, i) => {
    const [ofTerms = 0, leadTerms = 0, ofSketch = 0] = lengths.subarray(i * 3, i * 3 + 3);
    const one = new NumberedFeatures(all, {
      numbers: numbers.subarray(term, term + ofTerms),
      counts: counts.subarray(term, term + ofTerms),
      leadTerms,
      sketch: sketches.subarray(sketch, sketch + ofSketch),
      joinedNames: names[i] ?? '',
    });
    term += ofTerms;
    sketch += ofSketch;
    return [key, one] as const;
  });
  return { all, cached: new Map(features) };
}

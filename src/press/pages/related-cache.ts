/** The cache of related stories, in files that are reused between builds. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readCheckedValue, writeCheckedValue } from '../files/checked-file.ts';
import { featuresOf, type StoryDocument } from '../related/features.ts';
import type { SharedReason } from '../related/reason-keys.ts';
import type { KeptLanguage } from '../related/relate-language.ts';
import type { RelatedCache } from '../related/relate.ts';
import { numbered, NumberedFeatures, TermNumbers } from '../related/term-numbers.ts';

export interface OpenRelatedCache extends RelatedCache {
  /** Forgets what was not used since this was called before: for a process that makes one edition after another. */
  readonly turn: () => void;
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
 */
export async function openRelatedCache(folder: string, name: string, code: string): Promise<OpenRelatedCache> {
  const [featuresFile, relationsFile] = [join(folder, `${name}.features`), join(folder, `${name}.relations`)];
  const { all, ...read } = await readFeatures(featuresFile, code);
  const relations = await readCheckedValue<StoredRelations>(relationsFile, code);
  let cached = read.cached;
  let reasons = reasonsIn(relations);
  let known: ReadonlyMap<string, KeptLanguage> = relations?.languages ?? new Map<string, KeptLanguage>();
  let used = new Map<string, NumberedFeatures>();
  let usedReasons = new Map<number, SharedReason>();
  let languages = new Map<string, KeptLanguage>();
  return {
    features(document) {
      const key = keyOf(document);
      const features = used.get(key) ?? cached.get(key) ?? numbered(featuresOf(document), all);
      used.set(key, features);
      return features;
    },
    language: (language) => known.get(language),
    keepLanguage: (language, kept) => languages.set(language, kept),
    reasons: {
      at: (key) => usedReasons.get(key) ?? reasons.get(key),
      keep: (key, reason) => usedReasons.set(key, reason),
    },
    turn() {
      [cached, reasons, known] = [used, usedReasons, languages];
      [used, usedReasons, languages] = [new Map(), new Map(), new Map()];
    },
    async close() {
      const isUnchanged = used.size === cached.size && [...used.keys()].every((key) => cached.has(key));
      await Promise.all([
        isUnchanged ? undefined : writeCheckedValue(featuresFile, code, stored(used, all)),
        languages.size === 0
          ? undefined
          : writeCheckedValue(relationsFile, code, storedRelations(languages, usedReasons)),
      ]);
    },
  };
}

/** What is kept of relating. */
interface StoredRelations {
  readonly languages: ReadonlyMap<string, KeptLanguage>;
  readonly reasonKeys: Float64Array;
  /** In the order of the keys, each with its kind first. A name has no line break, and no character 0. */
  readonly reasons: string;
}

function reasonsIn(relations: StoredRelations | undefined): ReadonlyMap<number, SharedReason> {
  const found = new Map<number, SharedReason>();
  if (relations === undefined) return found;
  const texts = relations.reasons.split('\n');
  for (const [i, key] of relations.reasonKeys.entries()) {
    const [kind, ...names] = (texts[i] ?? '').split('\u0000');
    found.set(key, { kind: kind === 'about' ? kind : 'mentions', names });
  }
  return found;
}

const storedRelations = (
  languages: ReadonlyMap<string, KeptLanguage>,
  reasons: ReadonlyMap<number, SharedReason>,
): StoredRelations => ({
  languages,
  reasonKeys: Float64Array.from(reasons.keys()),
  reasons: Array.from(reasons.values(), ({ kind, names }) => [kind, ...names].join('\u0000')).join('\n'),
});

/** A hash of everything that a story's features depend on besides the code: its texts. */
function keyOf(document: StoryDocument): string {
  const { digest, language, headline, description, keywords, topics } = document;
  const own = digest ?? [language, headline, description, keywords, document.text];
  const content = JSON.stringify([own, topics.map(({ slug, type }) => [slug, type === 'Place'])]);
  return createHash('sha256').update(content).digest('base64url').slice(0, 22);
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
    names: list.map(({ names }) => names.join('\u0000')),
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
): Promise<{ readonly all: TermNumbers; readonly cached: ReadonlyMap<string, NumberedFeatures> }> {
  const known = await readCheckedValue<StoredFeatures>(file, code);
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
      names: names[i] === '' ? [] : (names[i] ?? '').split('\u0000'),
    });
    term += ofTerms;
    sketch += ofSketch;
    return [key, one] as const;
  });
  return { all, cached: new Map(features) };
}

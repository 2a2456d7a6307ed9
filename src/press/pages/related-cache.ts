/** The cache of related stories, in files that are reused between builds. */
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { readCheckedValue, writeCheckedValue, type ReadChecked } from '../files/checked-value.ts';
import { keptReasons, type StoredReasons } from './kept/kept-reasons.ts';
import {
  addedFeatures,
  keptFeatures,
  storedFeatures,
  takenFeatures,
  type StoredFeatures,
} from './kept/stored-features.ts';
import { storiesForThread, type TextsThread } from './texts-thread/texts-thread.ts';
import { featuresOf, type StoryDocument } from '../related/features.ts';
import type { KeptLanguage } from '../related/relate-language.ts';
import type { RelatedCache } from '../related/relate.ts';
import { digestOf } from '../reuse/digest.ts';
import { numbered, type NumberedFeatures, type TermNumbers } from '../related/term-numbers.ts';

export interface OpenRelatedCache extends RelatedCache {
  /**
   * Computes the features of many stories, together with another thread, if no earlier build has kept any.
   * @throws the error of the thread
   */
  readonly prepare: (documentsOf: () => readonly StoryDocument[]) => Promise<void>;
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
 * @param thread takes a part of the work on many texts
 */
export async function openRelatedCache(
  folder: string,
  name: string,
  code: string,
  readFile?: ReadChecked,
  thread?: TextsThread,
): Promise<OpenRelatedCache> {
  const [featuresFile, relationsFile, reasonsFile] = ['features', 'relations', 'reasons'].map((kind) =>
    join(folder, `${name}.${kind}`),
  ) as [string, string, string];
  const [base, relations, lastReasons] = await Promise.all([
    readCheckedValue<StoredFeatures>(featuresFile, code, readFile),
    readCheckedValue<StoredRelations>(relationsFile, code, readFile),
    readCheckedValue<StoredReasons>(reasonsFile, code, readFile),
  ]);
  const { all, features } = keptFeatures(base, relations?.more);
  let cached: ReadonlyMap<string, NumberedFeatures> = features;
  let reasons = keptReasons(lastReasons);
  let known = new Map(Object.entries(relations === undefined || lacksTerms(relations, all) ? {} : relations.languages));
  let used = new Map<string, NumberedFeatures>();
  let languages = new Map<string, KeptLanguage>();
  let written: Promise<unknown> | undefined;
  const writeRelations = () => {
    const inBase = new Set(base?.keys);
    const added = new Map([...used].filter(([key]) => !inBase.has(key)));
    const few = inBase.size * mostAdded;
    const isFew = languages.size > 0 && added.size <= few && inBase.size + added.size - used.size <= few;
    const isSame = added.size === 0 && used.size === inBase.size;
    const more = isFew && base !== undefined ? addedFeatures(added, all, base.terms.length) : undefined;
    const kept: StoredRelations = {
      languages: Object.fromEntries(languages),
      numbering: all.numbering,
      terms: all.terms.length,
      more,
    };
    return Promise.all([
      isFew || isSame ? undefined : writeCheckedValue(featuresFile, code, storedFeatures(used, all)),
      languages.size === 0 ? undefined : writeCheckedValue(relationsFile, code, kept),
    ]);
  };
  const featuresOfStory = (document: StoryDocument): NumberedFeatures => {
    const key = keyOf(document);
    const known = used.get(key) ?? cached.get(key) ?? numbered(featuresOf(document), all);
    used.set(key, known);
    return known;
  };
  return {
    async prepare(documentsOf) {
      if (thread === undefined || cached.size > 0) return;
      const documents = documentsOf();
      if (documents.length < storiesForThread) return;
      const taken = new Map<string, NumberedFeatures>();
      cached = taken;
      await prepareTogether(documents, featuresOfStory, thread, (stored, numbers) => {
        for (const [key, one] of takenFeatures(stored, numbers, all)) taken.set(key, one);
      });
    },
    features: featuresOfStory,
    language: (language) => known.get(language),
    keepLanguage: (language, kept) => languages.set(language, kept),
    helpSearch: thread?.helpSearch,
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

/** So many stories are a task of the other thread. It has its next task before it has finished one. */
const storiesTogether = 50;

/**
 * Computes features in two threads: in this one from the first story on, and in the other from the last.
 * @param compute computes and keeps the features of a story
 * @param take keeps those of the other thread. @param numbers those of its terms in this thread, by those there
 */
async function prepareTogether(
  documents: readonly StoryDocument[],
  compute: (document: StoryDocument) => unknown,
  thread: TextsThread,
  take: (stored: StoredFeatures, numbers: number[]) => void,
): Promise<void> {
  const numbers: number[] = [];
  let [next, end] = [0, documents.length];
  const elsewhere = async (): Promise<void> => {
    while (next < end) {
      const from = Math.max(next, end - storiesTogether);
      const part = new Map(documents.slice(from, end).map((document) => [keyOf(document), document]));
      end = from;
      take(await thread.features(part), numbers);
    }
  };
  const others = Promise.all([elsewhere(), elsewhere()]);
  // It is awaited below.
  others.catch(() => undefined);
  while (next < end) {
    const until = Math.min(next + storiesTogether, end);
    while (next < until) compute(documents[next++] as StoryDocument);
    // Answers of the other thread are waiting.
    await setImmediate();
  }
  await others;
}

/** What is kept of relating. */
interface StoredRelations {
  readonly languages: Readonly<Record<string, KeptLanguage>>;
  /** Which numbers the terms have, and how many have one. */
  readonly numbering: string;
  readonly terms: number;
  /** The features that are not in their own file. */
  readonly more: StoredFeatures | undefined;
}

/** Whether some terms that have numbers were not kept: their numbers would be given to others. */
const lacksTerms = ({ numbering, terms }: StoredRelations, all: TermNumbers): boolean =>
  numbering === all.numbering && all.terms.length < terms;

/** If the features of this share of stories are others, all are written. */
const mostAdded = 0.1;

/** Everything that a story's features depend on besides the code, or a digest of it: its texts. */
function keyOf(document: StoryDocument): string {
  const { digest, language, headline, description, keywords, topics } = document;
  const own = digest ?? digestOf(JSON.stringify([language, headline, description, keywords, document.text]));
  // No slug has a space.
  return topics.reduce((key, { slug, type }) => `${key} ${slug}${type === 'Place' ? ' in' : ''}`, own);
}

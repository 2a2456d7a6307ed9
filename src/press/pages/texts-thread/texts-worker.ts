/**
 * A thread that works on the texts of stories. The build starts it as a file of its bundled code, since Node.js 20
 * starts no thread from TypeScript.
 */
// Messages between threads have no target origin.
// oxlint-disable unicorn/require-post-message-target-origin
import { parentPort } from 'node:worker_threads';
import { collectIndex, type CollectedIndex } from '../../../search-engine/build-index.ts';
import { IndexTerms, indexStory, type IndexSettings, type StoryTerms } from '../../../search-engine/index-story.ts';
import type { SearchDocument } from '../../../search-engine/term-weights.ts';
import { searchParts, type SharedSearch } from '../../related/candidates/shared-search.ts';
import { featuresOf, type StoryDocument } from '../../related/features.ts';
import { numbered, TermNumbers, type NumberedFeatures } from '../../related/term-numbers.ts';
import { addedFeatures, type StoredFeatures } from '../kept/stored-features.ts';

/** What the thread can do, with what it needs for that. */
export type TextsTask =
  /** Computes the features of stories. The terms are those that no answer before has had. */
  | { readonly task: 'features'; readonly stories: readonly (readonly [key: string, document: StoryDocument])[] }
  /** Adds stories to an index, in their order. */
  | { readonly task: 'index'; readonly settings: IndexSettings; readonly documents: readonly SearchDocument[] }
  /** Gives the index of all stories that were added. The thread ends after it, which frees its memory. */
  | { readonly task: 'collect'; readonly settings: IndexSettings }
  /** Takes parts of a search for candidates. Its memory is shared, so there is no result. */
  | { readonly task: 'search'; readonly search: SharedSearch };

const all = new TermNumbers();
const terms = new IndexTerms();
const indexed: StoryTerms[] = [];

function features(stories: Extract<TextsTask, { task: 'features' }>['stories']): StoredFeatures {
  const from = all.terms.length;
  const made = new Map<string, NumberedFeatures>();
  for (const [key, document] of stories) made.set(key, numbered(featuresOf(document), all));
  return addedFeatures(made, all, from);
}

function resultOf(input: TextsTask): StoredFeatures | CollectedIndex | undefined {
  if (input.task === 'features') return features(input.stories);
  if (input.task === 'collect') return collectIndex(indexed, terms, input.settings.pairs.buckets);
  if (input.task === 'search') searchParts(input.search);
  else for (const document of input.documents) indexed.push(indexStory(document, input.settings, terms));
  return undefined;
}

parentPort?.on('message', (messages: readonly { readonly number: number; readonly input: TextsTask }[]) => {
  for (const { number, input } of messages) {
    try {
      const result = resultOf(input);
      parentPort?.postMessage([{ number, result }], buffersIn(result));
    } catch (error) {
      parentPort?.postMessage([{ number, error }]);
    }
    if (input.task === 'collect') parentPort?.close();
  }
});

/** What is handed over instead of copied. */
const buffersIn = (result: object | undefined): ArrayBuffer[] =>
  Object.values(result ?? {}).flatMap((field: unknown) => {
    if (ArrayBuffer.isView(field)) return [field.buffer as ArrayBuffer];
    return typeof field === 'object' && field !== null && !Array.isArray(field) ? buffersIn(field) : [];
  });

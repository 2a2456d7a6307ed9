/** Collects the pairs of neighbouring words of all stories in flat arrays: see pairs.ts. */
import type { Fingerprint } from '../text/fingerprint.ts';
import { createList } from './collect-postings.ts';
import { encodeNumber } from './number-codec.ts';
import type { SearchManifest } from './format.ts';
import type { StoryTerms } from './index-story.ts';
import { anyStory, isTooLong } from './pairs.ts';

export interface PairCollector {
  /** Adds a story. Stories come in the order of their numbers. */
  readonly add: (story: number, terms: Pick<StoryTerms, 'pairs'>) => void;
  /** The encoded lists of a file. */
  readonly lists: (file: number) => string[];
  /** Adds all that decides the lists of a file to a hash. */
  readonly addTo: (mix: Fingerprint, file: number) => void;
  /** All buckets of all stories, in the order of the stories. */
  readonly values: () => Uint32Array;
}

/** @param counts the numbers of buckets and files; with 0 buckets nothing is collected */
export function collectPairs(counts: SearchManifest['pairs']): PairCollector {
  const { buckets } = counts;
  const perFile = buckets / counts.files;
  const entries = createList();
  const owners = createList();
  const group = () => groupByBucket(entries.values(), owners.values(), entries.length, buckets);
  let grouped: ReturnType<typeof group> | undefined;
  return {
    add(story, { pairs }) {
      for (const bucket of pairs) {
        entries.push(bucket);
        owners.push(story);
      }
    },
    lists(file) {
      const { starts, stories } = (grouped ??= group());
      const from = file * perFile;
      return Array.from({ length: perFile }, (_, i) =>
        encodeStories(stories.subarray(starts[from + i], starts[from + i + 1])),
      );
    },
    addTo(mix, file) {
      const { starts, stories } = (grouped ??= group());
      for (let bucket = file * perFile; bucket < (file + 1) * perFile; bucket++)
        mix.addAll(stories, starts[bucket] ?? 0, starts[bucket + 1] ?? 0);
    },
    values: () => entries.values().subarray(0, entries.length),
  };
}

function groupByBucket(entries: Uint32Array, owners: Uint32Array, count: number, buckets: number) {
  const starts = new Uint32Array(buckets + 1);
  for (let i = 0; i < count; i++) {
    const after = (entries[i] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < buckets; bucket++)
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  const next = starts.slice();
  const stories = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const bucket = entries[i] ?? 0;
    const position = next[bucket] ?? 0;
    next[bucket] = position + 1;
    stories[position] = owners[i] ?? 0;
  }
  return { starts, stories };
}

/** Each story as the number of those skipped since the one before. */
function encodeStories(stories: Uint32Array): string {
  if (isTooLong(stories.length)) return anyStory;
  let text = '';
  let next = 0;
  for (const story of stories) {
    text += encodeNumber(story - next);
    next = story + 1;
  }
  return text;
}

/** Collects the pairs of neighbouring words of all stories in flat arrays: see pairs.ts. */
import type { Fingerprint } from '../text/fingerprint.ts';
import { encodeNumber } from './number-codec.ts';
import type { SearchManifest } from './format.ts';
import type { StoryTerms } from './index-story.ts';
import { anyStory, isTooLong } from './pairs.ts';

/** The stories of each bucket, in order. */
export interface PairLists {
  /** The stories of bucket `i` are those from `starts[i]` to before `starts[i + 1]`. */
  readonly starts: Uint32Array;
  readonly stories: Uint32Array;
}

/** Groups stories by the buckets of their pairs. @param buckets how many there are; with 0 nothing is collected */
export function collectPairs(all: readonly Pick<StoryTerms, 'pairs'>[], buckets: number): PairLists {
  const starts = new Uint32Array(buckets + 1);
  if (buckets === 0) return { starts, stories: new Uint32Array() };
  for (const { pairs } of all)
    for (let i = 0; i < pairs.length; i++) {
      const after = (pairs[i] ?? 0) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
  for (let bucket = 0; bucket < buckets; bucket++)
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  const next = starts.slice();
  const stories = new Uint32Array(starts[buckets] ?? 0);
  for (const [story, { pairs }] of all.entries())
    for (let i = 0; i < pairs.length; i++) {
      const bucket = pairs[i] ?? 0;
      const position = next[bucket] ?? 0;
      next[bucket] = position + 1;
      stories[position] = story;
    }
  return { starts, stories };
}

/** The files of such lists. */
export interface PairFiles {
  /** The encoded lists of a file. */
  readonly lists: (file: number) => string[];
  /** Adds all that decides the lists of a file to a hash. */
  readonly addTo: (mix: Fingerprint, file: number) => void;
}

/** Divides the lists between files. */
export function pairFiles({ starts, stories }: PairLists, counts: SearchManifest['pairs']): PairFiles {
  const perFile = counts.buckets / counts.files;
  return {
    lists(file) {
      const from = file * perFile;
      return Array.from({ length: perFile }, (_, i) =>
        encodeStories(stories.subarray(starts[from + i], starts[from + i + 1])),
      );
    },
    addTo(mix, file) {
      for (let bucket = file * perFile; bucket < (file + 1) * perFile; bucket++)
        mix.addAll(stories, starts[bucket] ?? 0, starts[bucket + 1] ?? 0);
    },
  };
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

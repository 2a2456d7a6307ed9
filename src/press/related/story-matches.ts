/** Which stories of an earlier build are those of this one, by their slugs. */
export interface StoryMatches {
  /** The earlier index of each story, or -1. */
  readonly before: Int32Array;
  /** The index of each earlier story now, or -1. */
  readonly now: Int32Array;
}

/** @param earlier the slugs of the earlier build's stories, by their indices there */
export function matchStories(slugs: readonly string[], earlier: readonly string[]): StoryMatches {
  const indices = new Map(earlier.map((slug, index) => [slug, index]));
  const before = new Int32Array(slugs.length).fill(-1);
  const now = new Int32Array(earlier.length).fill(-1);
  for (const [story, slug] of slugs.entries()) {
    const index = indices.get(slug);
    if (index === undefined) continue;
    before[story] = index;
    now[index] = story;
  }
  return { before, now };
}

/** What an earlier build has found for each story, and what it was found from. */
export interface KeptRows {
  /** A hash of all that decides what is kept of each story. */
  readonly keys: Float64Array;
}

/** The results of an earlier build that this one can use. */
export interface Earlier<Rows> {
  readonly rows: Rows;
  readonly matches: StoryMatches;
}

/** The earlier index of a story of which the same was found as now; -1 if there is none. */
export function sameRow<Rows extends KeptRows>(
  earlier: Earlier<Rows> | undefined,
  story: number,
  key: number | undefined,
): number {
  const before = earlier?.matches.before[story] ?? -1;
  return before >= 0 && earlier?.rows.keys[before] === key ? before : -1;
}

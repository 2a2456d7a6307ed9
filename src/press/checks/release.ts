import type { StoryFile } from './story-file.ts';
import type { Drafts } from './draft.ts';

/** When a story is published. */
export interface Release {
  /** Milliseconds since 1970; `Infinity` for a draft. */
  readonly time: number;
  /** The time as the story has it; undefined for a draft. */
  readonly embargo: string | undefined;
}

/** The releases of stories by their slugs. Stories that can be published at any time have none. */
export type Releases = ReadonlyMap<string, Release>;

/** The release of a story; undefined if it can be published at any time. */
function releaseOf({ creativeWorkStatus, embargo }: StoryFile): Release | undefined {
  if (creativeWorkStatus === 'Draft') return { time: Infinity, embargo: undefined };
  return embargo === undefined ? undefined : { time: Date.parse(embargo), embargo };
}

/** The releases of all stories of a folder. */
export const releasesOf = ({ drafts }: Drafts): Releases =>
  new Map(
    drafts.flatMap(([slug, { value }]) => {
      const release = releaseOf(value);
      return release === undefined ? [] : [[slug, release] as const];
    }),
  );

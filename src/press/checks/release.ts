import type { Fault, FieldPath } from '../copy/faults.ts';
import { futureDate } from '../copy/messages/stories.ts';
import type { StoryFile } from './story-file.ts';
import { fieldFault, type Drafts } from './draft.ts';

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

const day = 24 * 60 * 60 * 1000;

/** What an editor should know of dates in the future, and when it changes by itself. */
export interface FutureDates {
  readonly remarks: readonly Fault[];
  /** Milliseconds since 1970; `Infinity` if there is no such date. */
  readonly until: number;
}

/**
 * Finds dates that are more than a day after a story is published. Most are slips. Such a story leads lists and feeds
 * until that date.
 * The first date of each story counts. Drafts and stories that have expired have no place in lists.
 * @param now milliseconds since 1970
 */
export function futureDates({ drafts }: Drafts, now: number): FutureDates {
  const remarks: Fault[] = [];
  let until = Infinity;
  for (const [slug, draft] of drafts) {
    const { embargo, expires } = draft.value;
    const release = Math.max(now, releaseOf(draft.value)?.time ?? now);
    if (release === Infinity || (expires !== undefined && Date.parse(expires) <= now)) continue;
    const [path, date] = datesIn(draft.value).find(([, date]) => Date.parse(date) > release + day) ?? [];
    if (path === undefined || date === undefined) continue;
    until = Math.min(until, Date.parse(date) - day);
    const canWait = path[0] === 'datePublished' && embargo === undefined;
    remarks.push(fieldFault(draft, path, futureDate(slug, date, canWait)));
  }
  return { remarks, until };
}

function datesIn({ datePublished, dateModified, correction = [] }: StoryFile): [FieldPath, string][] {
  const dates: [FieldPath, string | undefined][] = [
    [['datePublished'], datePublished],
    [['dateModified'], dateModified],
    ...correction.map((one, i): [FieldPath, string | undefined] => [
      ['correction', i, 'datePublished'],
      one.datePublished,
    ]),
  ];
  return dates.flatMap(([path, date]) => (date === undefined ? [] : [[path, date]]));
}

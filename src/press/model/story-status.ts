import type { StoryFile } from '../checks/story-file.ts';
import { factsOf } from './kept/story-facts.ts';
import type { NextChange, PressStory, StoryStatus } from './edition.ts';

/** Whether readers can read a story at a time. @param now milliseconds since 1970 */
export function statusAt({ creativeWorkStatus, embargo, expires }: StoryFile, now: number): StoryStatus {
  if (creativeWorkStatus === 'Draft') return { kind: 'draft' };
  if (embargo !== undefined && Date.parse(embargo) > now) return { kind: 'embargoed', date: embargo };
  if (expires !== undefined && Date.parse(expires) <= now) return { kind: 'expired', date: expires };
  return { kind: 'published' };
}

/** The first time after now at which one of the stories is published or expires. */
export function nextChange(
  stories: readonly (readonly [slug: string, file: StoryFile])[],
  now: number,
): NextChange | undefined {
  let next: NextChange | undefined;
  for (const [slug, file] of stories) {
    if (file.creativeWorkStatus === 'Draft') continue;
    for (const kind of ['embargo', 'expires'] as const) {
      const written = file[kind];
      const time = written === undefined ? -Infinity : Date.parse(written);
      if (time > now && (next === undefined || time < next.time)) next = { time, slug, kind };
    }
  }
  return next;
}

/** What is left of a story that has expired: headline and address. Its text and pictures may no longer be shown. */
export const expiredStory = (story: PressStory): PressStory => ({
  ...story,
  description: undefined,
  standfirst: undefined,
  alternativeDescription: undefined,
  series: undefined,
  authors: [],
  body: [],
  facts: factsOf({ body: [], image: undefined, language: story.language }),
  image: undefined,
  corrections: [],
  topics: [],
  about: [],
  keywords: [],
  translations: [],
  related: [],
  basedOn: [],
  license: undefined,
  copyrightHolder: undefined,
});

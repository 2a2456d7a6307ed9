import type { PressStory, Series } from '../model/edition.ts';
import type { PlannedTimeline } from './timeline.ts';

/**
 * The parts before and after a story in its series, in the story's language. Undefined if the story has no series. The
 * number of parts is at least the highest position: a part that is not published yet counts if a later part is
 * published.
 */
export function seriesAround(story: PressStory): PlannedTimeline<Series> | undefined {
  if (story.series === undefined) return undefined;
  const { series } = story.series;
  const own = partsOf(story);
  return {
    about: series,
    stories: around(own, story),
    total: Math.max(own.length, ...own.map((other) => other.series?.position ?? 0)),
  };
}

/** The parts before and after a story in its series. They are linked below its text, so lists leave them out. */
export const partsBeside = (story: PressStory): readonly PressStory[] =>
  around(partsOf(story), story).filter((part) => part !== story);

/** The parts of a story's series in its language. */
const partsOf = ({ series, language }: PressStory): readonly PressStory[] =>
  series?.series.stories.filter((part) => part.language === language) ?? [];

function around(parts: readonly PressStory[], story: PressStory): readonly PressStory[] {
  const index = parts.indexOf(story);
  return parts.slice(Math.max(0, index - 1), index + 2);
}

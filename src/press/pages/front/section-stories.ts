import type { Edition, PressStory, Section } from '../../model/edition.ts';
import { byRank } from './by-rank.ts';

/** Stories of a section on the front page. */
interface SectionStories {
  /** In the order of their rank, without those that the page shows elsewhere. */
  readonly stories: readonly PressStory[];
  /** How many of them the editor has chosen for the front page. They come first. */
  readonly chosen: number;
  /** How many stories the section has. */
  readonly total: number;
}

/**
 * The stories of a section for the front page: the editor's choice, then by urgency, then the newest.
 * @param section undefined for the stories without one
 * @param elsewhere stories that the page shows outside of the sections
 */
export function sectionStories(
  { stories, lead, frontStories }: Edition,
  section: Section | undefined,
  elsewhere: ReadonlySet<PressStory | undefined>,
): SectionStories {
  const all = stories.filter((story) => story.section === section);
  const others = all.filter((story) => story !== lead);
  const chosen = new Set(frontStories);
  const ranked = others.filter((story) => !elsewhere.has(story)).toSorted(byRank(frontStories));
  return {
    stories: ranked,
    chosen: ranked.filter(({ slug }) => chosen.has(slug)).length,
    total: all.length,
  };
}

import { seriesAddress } from '../../../edition/addresses.ts';
import { compareText } from '../../../text/compare-text.ts';
import type { FieldPath } from '../../copy/faults.ts';
import * as messages from '../../copy/messages/series.ts';
import type { StoryFile } from '../../checks/story-file.ts';
import type { PressStory, Series, SeriesPart } from '../edition.ts';
import { singleLine } from '../normalize.ts';
import { newestFirst } from '../story-dates.ts';
import { nameSlug, spelling } from './name-slug.ts';

/** A series whose stories are still being collected. */
interface OpenSeries {
  readonly series: Series & { stories: PressStory[] };
  /** The file of the story that names it first. */
  readonly namedIn: string;
  /** The files of the stories with a position, by language and position. */
  readonly positions: Map<string, string>;
}

/**
 * Collects the series of an edition: one for each name. Two names with one address are a fault. So are two stories of
 * one language with the same position.
 */
export class SeriesCollection {
  readonly #all = new Map<string, OpenSeries>();

  /**
   * The place of a story in its series.
   * @param language of the story: its translations can have the same position
   * @param file the story's file, as messages show it
   * @param report is called with the path of a fault below `isPartOf`
   */
  of(
    { name: written, position }: NonNullable<StoryFile['isPartOf']>,
    language: string,
    file: string,
    report: (path: FieldPath, message: string) => void,
  ): SeriesPart {
    const name = singleLine(written);
    const slug = nameSlug(name, 'series');
    let open = this.#all.get(slug);
    if (open === undefined) {
      open = { series: { slug, name, stories: [] }, namedIn: file, positions: new Map() };
      this.#all.set(slug, open);
    } else if (spelling(open.series.name) !== spelling(name)) {
      const address = decodeURI(seriesAddress(slug));
      report(['name'], messages.sameAddress(name, open.series.name, open.namedIn, address));
    }
    if (position !== undefined) {
      const key = `${language} ${position}`;
      const other = open.positions.get(key);
      if (other !== undefined) report(['position'], messages.positionTaken(position, other));
      else open.positions.set(key, file);
    }
    return { series: open.series, position };
  }

  /** A copy that can collect more, without a change of this collection. */
  copy(): SeriesCollection {
    const copy = new SeriesCollection();
    for (const [slug, open] of this.#all)
      copy.#all.set(slug, { ...open, series: { ...open.series, stories: [] }, positions: new Map(open.positions) });
    return copy;
  }

  /** All series in the order of their slugs, each with its stories. Called once, at the end. */
  withStories(stories: readonly PressStory[]): readonly Series[] {
    for (const story of stories) {
      if (story.series !== undefined) this.#all.get(story.series.series.slug)?.series.stories.push(story);
    }
    const all = [...this.#all.values()].map(({ series }) => series).filter((series) => series.stories.length > 0);
    for (const series of all) series.stories.sort(byPosition);
    return all.toSorted((a, b) => compareText(a.slug, b.slug));
  }
}

const positionOf = ({ series }: PressStory): number => series?.position ?? Number.MAX_SAFE_INTEGER;

const byPosition = (a: PressStory, b: PressStory): number => positionOf(a) - positionOf(b) || newestFirst(b, a);

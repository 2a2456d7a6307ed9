/** What decides what pages show of other stories: of all stories together, and of each. */
import { Fingerprint } from '../../../text/fingerprint.ts';
import type { Edition, PressStory } from '../../model/edition.ts';
import { withoutStories } from '../../model/kept/stored-edition.ts';
import { translationsOf } from '../../model/languages/translations.ts';
import type { Relations } from '../../related/relate.ts';
import { digestOf } from '../../reuse/digest.ts';

/** All stories that have a page. A story's number is its place here. */
export const numberedStories = ({ stories, expired }: Edition): readonly PressStory[] => [...stories, ...expired];

/**
 * A digest of what decides the choice for all pages: the order of the stories, and what tells which belong together.
 * What else a story says is a part of its own digest.
 * @param settings what pages have of the edition besides
 */
export function frameOf(edition: Edition, settings: string): string {
  const { topics, series, authors, frontStories, front } = edition;
  const places = new Map(topics.map((topic, place) => [topic, place]));
  const placeOf = (topic: (typeof topics)[number]) => places.get(topic) ?? topic.slug;
  return digestOf(
    JSON.stringify([
      settings,
      topics.map(withoutStories),
      series.map(({ stories, ...one }) => [one, stories.map(({ slug }) => slug)]),
      authors.map(withoutStories),
      [frontStories, Object.values(front).map((slot) => [slot ?? []].flat().map(({ slug }) => slug))],
      numberedStories(edition).map((story) => [
        story.slug,
        story.language,
        story.section?.slug,
        story.topics.map(placeOf),
        story.datePublished,
        story.status,
        story.authors.map(({ slug }) => slug),
        story.series === undefined ? undefined : [story.series.series.slug, story.series.position],
        story.translations.length === 0 ? undefined : translationsOf(story, edition),
      ]),
    ]),
  );
}

/**
 * A hash of what is chosen for the page of a story, besides what the frame and the story itself decide.
 * @param backlinks the slugs of the stories that link to it
 */
export function storyPagePrint(
  { slug, status, facts }: PressStory,
  relations: Pick<Relations, 'printOfRelated' | 'printOfClosest'>,
  backlinks: readonly string[],
): number {
  const mix = new Fingerprint();
  for (const other of backlinks) mix.addText(other);
  if (status.kind === 'expired') return mix.take();
  mix.addOther(relations.printOfRelated(slug));
  if (!facts.hasText) mix.addOther(relations.printOfClosest(slug));
  return mix.take();
}

/**
 * A hash of each story: all that its own file says, and what it brings into the reasons why stories are related.
 * @returns undefined in a small edition, in which nearly every change changes reasons everywhere
 */
export function storyPrints(
  stories: readonly PressStory[],
  relations: Pick<Relations, 'printOf'>,
): Float64Array | undefined {
  const mix = new Fingerprint();
  const prints = new Float64Array(stories.length);
  for (const [number, { slug, digest, status }] of stories.entries()) {
    const print = status.kind === 'expired' ? 0 : relations.printOf(slug);
    if (print === undefined) return undefined;
    mix.addText(digest);
    mix.addOther(print);
    prints[number] = mix.take();
  }
  return prints;
}

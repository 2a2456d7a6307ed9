import type { Reason, RelatedCard } from '../../edition/published.ts';
import type { Edition, PressStory } from '../model/edition.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import type { Relations, RelationReason } from '../related/relate.ts';
import { withPicture } from './list-cards.ts';
import { partsBeside } from './series-around.ts';
import type { CardOf } from './story-cards.ts';

/** Computed headlines fill the list up to this length. All that the editor lists are shown. */
const relatedLength = 10;

/** A story that is related to another. */
export interface RelatedHeadline {
  readonly story: PressStory;
  readonly why: Reason | undefined;
}

/** The headlines related to a story, the closest first. */
export type RelatedHeadlines = (story: PressStory) => RelatedHeadline[];

export const relatedCard = ({ story, why }: RelatedHeadline, cardOf: CardOf): RelatedCard => ({
  ...withPicture(cardOf(story), story),
  ...omitUndefined({ why }),
});

/**
 * Lists the headlines related to each story of an edition, in this order: those that the editor lists, those
 * that the text links to, computed ones, and stories that list this one or link to it. The parts before and after it
 * in its series are left out.
 */
export function relatedHeadlines(
  edition: Edition,
  relations: Pick<Relations, 'why' | 'related'>,
  backlinks: Backlinks = backlinksOf(edition.stories),
): RelatedHeadlines {
  return (story) => {
    const reasons = new Map<string, Reason | undefined>();
    const reasonFor = (slug: string) => statedReason(relations.why(story.slug, slug));
    const fill = (slug: string, reason: () => Reason | undefined) => {
      if (reasons.size < relatedLength && !reasons.has(slug)) reasons.set(slug, reason());
    };
    for (const slug of story.related) reasons.set(slug, reasonFor(slug));
    for (const slug of story.facts.links) fill(slug, () => reasonFor(slug));
    if (reasons.size < relatedLength)
      for (const { slug, why } of relations.related(story.slug, relatedLength)) fill(slug, () => statedReason(why));
    for (const slug of backlinks.get(story.slug) ?? []) fill(slug, () => reasonFor(slug) ?? { kind: 'linked' });
    const beside = partsBeside(story);
    return [...reasons].flatMap(([slug, why]) => {
      const other = edition.bySlug.get(slug);
      return other === undefined || other.status.kind === 'expired' || beside.includes(other)
        ? []
        : [{ story: other, why }];
    });
  };
}

/** For each story, the slugs of the first stories that list it as related or link to it, in the edition's order. */
export type Backlinks = ReadonlyMap<string, readonly string[]>;

export function backlinksOf(stories: readonly PressStory[]): Backlinks {
  const backlinks = new Map<string, string[]>();
  for (const story of stories) {
    const { related, facts } = story;
    // Most stories have none.
    if (related.length === 0 && facts.links.length === 0) continue;
    for (const other of new Set([...related, ...facts.links])) {
      const known = backlinks.get(other);
      if (known === undefined) backlinks.set(other, [story.slug]);
      else if (known.length < relatedLength) known.push(story.slug);
    }
  }
  return backlinks;
}

/** A reason, unless it names nothing. */
const statedReason = (why: RelationReason): Reason | undefined =>
  why.kind === 'version' || why.names.length > 0 ? why : undefined;

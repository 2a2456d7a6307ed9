import { paragraphId } from '../../edition/addresses.ts';
import { plainText } from '../../edition/plain-text.ts';
import type { Passage } from '../../edition/published.ts';
import { languageOf } from '../../text/language.ts';
import type { Edition, PressStory } from '../model/edition.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import { isDated } from '../model/story-dates.ts';
import { quoteAbout, type QuotedSubject } from '../related/quotations/quotes.ts';
import type { Relations } from '../related/relate.ts';
import { subjectsOf } from './related-documents.ts';
import type { ReadStory } from './story-cards.ts';

const maxPassages = 2;
/** How many related stories are looked at, besides those that the editor lists. */
const maxRelated = 10;
/** How many topics and words a passage shares with the headline at least, if its story is not related. */
const minSharedWithUnrelated = 5;
/**
 * How many days a quoted story may be apart, if both are dated. A decision of September is not that of November, and
 * all else about them may be the same.
 */
const maxDays = 7;

/** The passages of full stories about a headline-only story; none for a story that has text. */
export interface PlannedPassages {
  /** What they are found in. Finding them takes longer than all else of a page. */
  readonly inputs: unknown;
  readonly make: () => Passage[];
}

/** Plans the passages about a story. */
export type QuotedPassages = (story: PressStory, read: ReadStory) => PlannedPassages;

export const noPassages: PlannedPassages = { inputs: undefined, make: () => [] };

/** Quotes what the full stories of an edition, in the same language, say about its headline-only stories. */
export function quotedPassages(edition: Edition, relations: Relations): QuotedPassages {
  return (story, read) => {
    if (story.facts.hasText) return noPassages;
    const topics = subjectsOf(story.topics.toSorted((a, b) => a.stories.length - b.stories.length));
    const about = { headline: story.headline, language: story.language, topics };
    const closest = relations.closest(story.slug).flatMap((slug) => edition.bySlug.get(slug) ?? []);
    for (const other of closest) read(other);
    const others = closest.filter(
      (other) => other.facts.hasText && other.language === story.language && areNear(story, other),
    );
    const related = new Set([...story.related, ...relations.related(story.slug, maxRelated).map(({ slug }) => slug)]);
    const isRelated = ({ slug }: PressStory) => related.has(slug);
    const inputs = others.map((other) => [other.slug, other.headline, other.digest, isRelated(other)]);
    return { inputs: [about, inputs], make: () => passagesAbout(about, others, isRelated) };
  };
}

const areNear = (story: PressStory, other: PressStory): boolean =>
  !isDated(story) || !isDated(other) || Math.abs(story.publishedAt - other.publishedAt) <= maxDays * 86_400_000;

const passagesAbout = (
  about: QuotedSubject,
  others: readonly PressStory[],
  isRelated: (other: PressStory) => boolean,
): Passage[] =>
  others
    .flatMap((other) => {
      const passage = quoteAbout(about, paragraphsOf(other), other.language, other.headline);
      return passage === undefined || (passage.shared < minSharedWithUnrelated && !isRelated(other))
        ? []
        : [{ passage, other }];
    })
    .toSorted((a, b) => b.passage.score - a.passage.score || (a.other.slug < b.other.slug ? -1 : 1))
    .slice(0, maxPassages)
    .map(({ passage: { text, paragraph }, other: { slug, headline, language } }) => ({
      text,
      paragraph,
      story: { slug, headline, ...omitUndefined({ language: languageOf(language, about.language) }) },
    }));

const paragraphsOf = (story: PressStory) =>
  story.body.flatMap((block, i) =>
    block.type === 'paragraph' ? [{ id: paragraphId(i), text: plainText(block.text) }] : [],
  );

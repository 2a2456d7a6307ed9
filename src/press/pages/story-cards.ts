import { momentOf } from '../../edition/dates.ts';
import { blockText } from '../../edition/plain-text.ts';
import type { Card } from '../../edition/published.ts';
import { languageOf } from '../../text/language.ts';
import type { Edition, PressStory } from '../model/edition.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import { readingMinutes } from './reading-time.ts';
import { sectionLink } from './section-link.ts';

/** A story's text in plain words, one entry for each block. */
export const textOf = (story: PressStory): string[] => story.body.map(blockText);

/** Makes the card of a story. */
export type CardOf = (story: PressStory) => Card;

/** A story's former slugs; undefined if it has none, as nearly all stories. */
export const formerSlugsOf = ({ aliases }: PressStory): string[] | undefined =>
  aliases.length === 0 ? undefined : [...aliases];

/** Prepares making the cards of an edition. A story's reading time is counted once, though many pages show its card. */
export function storyCards(edition: Edition): CardOf {
  const minutes = new Map<PressStory, number>();
  const minutesOf = (story: PressStory): number => {
    const known = minutes.get(story) ?? readingMinutes(textOf(story).join('\n'), story.language);
    minutes.set(story, known);
    return known;
  };
  return (story) => ({
    slug: story.slug,
    headline: story.alternativeHeadline ?? story.headline,
    ...omitUndefined({
      formerSlugs: formerSlugsOf(story),
      section: sectionLink(story.section),
      published:
        story.datePublished === undefined
          ? undefined
          : momentOf(story.datePublished.slice(0, 10), edition.language, story.language),
      language: languageOf(story.language, edition.language),
    }),
    text: story.body.length === 0 ? { kind: 'headline-only' } : { kind: 'full', minutes: minutesOf(story) },
  });
}

import { draft, embargoed } from '#messages/story.ts';
import { momentOf } from '../../edition/dates.ts';
import { blockText } from '../../edition/plain-text.ts';
import type { Card } from '../../edition/published.ts';
import { Fingerprint } from '../../text/fingerprint.ts';
import { languageOf } from '../../text/language.ts';
import type { Edition, PressStory } from '../model/edition.ts';
import { momentIn } from '../model/moments.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import { digestOf } from '../reuse/digest.ts';
import { sectionLink } from './section-link.ts';
import { topicLink } from './topic-link.ts';

const seriesLink = ({ series: part }: PressStory, { language }: Edition): Card['series'] =>
  part === undefined
    ? undefined
    : { ...topicLink(part.series, language), ...omitUndefined({ position: part.position }) };

/** What a list of the dev server says above a headline that is not published. */
function markOf({ status }: PressStory, { language, timeZone }: Edition): string | undefined {
  if (status.kind === 'draft') return draft;
  return status.kind === 'embargoed' ? embargoed(momentIn(status.date, language, timeZone).text).join('') : undefined;
}

/** A story's standfirst in lists: the short one, if there is one. */
export const standfirstOf = ({ alternativeDescription, description }: PressStory): string | undefined =>
  alternativeDescription ?? description;

/** A story's text in plain words, one entry for each block. */
export const textOf = (story: PressStory): string[] => story.body.map(blockText);

/** Makes the card of a story. */
export type CardOf = (story: PressStory) => Card;

/** A list of stories that is planned: its cards are made only if its page is. */
export interface PlannedList<About> {
  readonly about: About;
  readonly stories: readonly PressStory[];
}

/** Is called with each story that the plan of a page reads. */
export type ReadStory = (story: PressStory) => void;

/** Digests of what lists show of stories, in place of which they stand in the key of a page. Each is made once. */
export function cardKeys(shown: (story: PressStory) => unknown): (story: PressStory) => string {
  const keys = new Map<PressStory, string>();
  return (story) => {
    const key = keys.get(story) ?? digestOf(JSON.stringify(shown(story))).slice(0, 20);
    keys.set(story, key);
    return key;
  };
}

/**
 * Prepares a function that gives a hash of all that decides the cards of stories, which takes less time than making
 * them: their files, and what the edition says of their sections and series.
 */
export function keyOfCards({
  language,
  timeZone,
  sections,
  series,
}: Edition): (stories: readonly PressStory[]) => string {
  const seriesOf = new Map(series.flatMap((one) => one.stories.map((story) => [story, topicLink(one, language)])));
  const mix = new Fingerprint();
  mix.addText(JSON.stringify([language, timeZone, sections]));
  const settings = mix.take();
  const prints = new Map<PressStory, number>();
  const printOf = (story: PressStory): number => {
    const known = prints.get(story);
    if (known !== undefined) return known;
    mix.addText(story.digest);
    mix.addText(story.status.kind);
    mix.addText(story.section?.slug ?? '');
    mix.addText(JSON.stringify(seriesOf.get(story)) ?? '');
    const print = mix.take();
    prints.set(story, print);
    return print;
  };
  return (stories) => {
    const all = stories.map(printOf);
    mix.addOther(settings);
    for (const print of all) mix.addOther(print);
    return String(mix.take());
  };
}

/** A story's former slugs; undefined if it has none, as nearly all stories. */
export const formerSlugsOf = ({ aliases }: PressStory): string[] | undefined =>
  aliases.length === 0 ? undefined : [...aliases];

/** Prepares making the cards of an edition: one for each story, though many pages show it. */
export function storyCards(edition: Edition): CardOf {
  const cards = new Map<PressStory, Card>();
  return (story) => {
    const card = cards.get(story) ?? cardOf(story, edition);
    cards.set(story, card);
    return card;
  };
}

function cardOf(story: PressStory, edition: Edition): Card {
  return {
    slug: story.slug,
    headline: story.alternativeHeadline ?? story.headline,
    ...omitUndefined({
      formerSlugs: formerSlugsOf(story),
      section: story.section && sectionLink(story.section, story.language),
      genre: markOf(story, edition) ?? story.genre,
      series: seriesLink(story, edition),
      sponsor: story.sponsor?.name,
      published:
        story.datePublished === undefined
          ? undefined
          : momentOf(story.datePublished.slice(0, 10), edition.language, story.language),
      language: languageOf(story.language, edition.language),
    }),
    text: story.facts.hasText ? { kind: 'full', minutes: story.facts.minutes } : { kind: 'headline-only' },
  };
}

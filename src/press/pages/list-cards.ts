import { momentOf } from '../../edition/dates.ts';
import type { Card } from '../../edition/published.ts';
import type { Author, Edition, PressStory } from '../model/edition.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import { standfirstOf, type CardOf } from './story-cards.ts';

/**
 * The picture of a story or an author beside a headline, without its caption. One on another site is not loaded, so it
 * isn't shown. The headline says what it is about, so it has no text of its own.
 */
export function pictureOf({ image }: Pick<PressStory, 'image'> | Pick<Author, 'image'>): Card['image'] {
  if (image?.from !== 'shipped') return undefined;
  const { from, src, width, height, widths, tone, focus } = image;
  return { from, src, alt: '', width, height, ...omitUndefined({ widths, tone, focus }) };
}

/** A card with its picture, in lists that have no room for more. */
export const withPicture = (card: Card, story: PressStory): Card => ({
  ...card,
  ...omitUndefined({ image: pictureOf(story) }),
});

/** What dates and times are written in. */
export type Zone = Pick<Edition, 'language' | 'timeZone'>;

// Cached: making one takes longer than rendering a page.
const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(language: string, timeZone: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = [language, timeZone, ...Object.keys(parts)].join(' ');
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...parts, timeZone });
  formats.set(key, known);
  return known;
}

/**
 * The time of day at which a story was published, in the time zone of the edition. Undefined if the story has a date
 * alone.
 */
export function clockOf({ datePublished = '' }: PressStory, { language, timeZone }: Zone): string | undefined {
  if (!datePublished.includes('T')) return undefined;
  return formatOf(language, timeZone, { hour: '2-digit', minute: '2-digit' }).format(new Date(datePublished));
}

/** The day of that time, in ISO 8601. */
function dayOf({ datePublished = '' }: PressStory, timeZone: string): string {
  // Swedish dates are written so.
  const format = formatOf('sv', timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' });
  return format.format(new Date(datePublished));
}

// A story is in the lists of its section, its topics and its authors.
const listCards = new WeakMap<Card, Card>();

/** A card for the page of a list, which has room for the standfirst, the picture and the time of day. */
export function listCard(story: PressStory, cardOf: CardOf, edition: Zone): Card {
  const card = cardOf(story);
  const made = listCards.get(card) ?? makeListCard(story, card, edition);
  listCards.set(card, made);
  return made;
}

function makeListCard(story: PressStory, card: Card, edition: Zone): Card {
  const { language, timeZone } = edition;
  const clock = clockOf(story, edition);
  return {
    ...withPicture(card, story),
    ...omitUndefined({
      description: standfirstOf(story),
      clock,
      published: clock === undefined ? card.published : momentOf(dayOf(story, timeZone), language, story.language),
    }),
  };
}

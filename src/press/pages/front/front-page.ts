import { plainText } from '../../../edition/plain-text.ts';
import type { Block } from '../../../edition/blocks/block.ts';
import type { Image } from '../../../edition/image.ts';
import { withoutFootnotes, type Inline } from '../../../edition/inline.ts';
import type { FrontPage } from '../../../edition/published.ts';
import type { Edition, PressStory, Section } from '../../model/edition.ts';
import { omitUndefined } from '../../model/omit-undefined.ts';
import { placedStories } from '../../model/running-order.ts';
import { relatedCard, type RelatedHeadlines } from '../related-headlines.ts';
import { sectionLink } from '../section-link.ts';
import type { CardOf } from '../story-cards.ts';
import { isRanked, placeStories } from './place-stories.ts';
import { ranks } from './ranks.ts';

/** How many related headlines stand beside the featured story: at least, and at most. */
const [leastRelated, mostRelated] = [3, 7];
/** As many characters of the featured story's text are as high as one related headline beside them. */
const charactersPerRelated = 150;
const frontGroupLength = 6;
/** The opening of the featured story ends with the paragraph that passes this many characters. */
const openingLength = 1500;
/** The same where the standfirst stands above the opening, and other stories stand beside it. */
const rankedOpeningLength = 500;

/** The data of the front page. An edition that ranks its stories has blocks, any other its sections in columns. */
export function frontPage(edition: Edition, cardOf: CardOf, relatedTo: RelatedHeadlines): FrontPage {
  const isRankedPage = isRanked(edition);
  const count = edition.stories.length;
  const lead =
    edition.lead === undefined
      ? undefined
      : leadOf(edition.lead, cardOf, relatedTo, isRankedPage ? rankedOpeningLength : openingLength);
  if (!isRankedPage) return { ...omitUndefined({ lead }), groups: sectionGroups(edition, cardOf), count };
  const placed = placeStories(edition);
  const above = new Set<PressStory | undefined>([edition.lead, ...placedStories(placed)]);
  // The five take the place of the related headlines.
  const related =
    placed.five.length > 0 ? [] : (lead?.related ?? []).filter(({ slug }) => !above.has(edition.bySlug.get(slug)));
  for (const { slug } of related) above.add(edition.bySlug.get(slug));
  return {
    ...(lead === undefined ? {} : { lead: { ...lead, related } }),
    groups: [],
    ranks: ranks(edition, cardOf, placed, above),
    count,
  };
}

/** The sections of an edition that doesn't rank its stories, each with its first headlines. */
function sectionGroups(edition: Edition, cardOf: CardOf): FrontPage['groups'] {
  const chosen = new Set(edition.frontStories);
  const group = (section: Section | undefined) => {
    const all = edition.stories.filter((story) => story.section === section);
    const stories = all.filter((story) => story !== edition.lead);
    // All stories that the editor chose are shown, however many. They come first.
    const chosenLength = stories.filter(({ slug }) => chosen.has(slug)).length;
    const cards = stories.slice(0, Math.max(frontGroupLength, chosenLength)).map(cardOf);
    return {
      ...omitUndefined({ section: section && sectionLink(section, edition.language) }),
      cards,
      total: all.length,
    };
  };
  return [...edition.sections, undefined].map(group).filter(({ cards }) => cards.length > 0);
}

function leadOf(
  lead: PressStory,
  cardOf: CardOf,
  relatedTo: RelatedHeadlines,
  length: number,
): NonNullable<FrontPage['lead']> {
  const opening = openingOf(lead.body, length);
  const startsWithParagraph = lead.body[0]?.type === 'paragraph';
  const related = relatedTo(lead);
  return {
    // The featured story has room for its full headline.
    card: { ...cardOf(lead), headline: lead.headline },
    ...omitUndefined({
      section: cardOf(lead).section,
      image: lead.image === undefined ? undefined : imageWithoutFootnotes(lead.image),
    }),
    // A paragraph says at once what the story is about. A list or a picture doesn't.
    ...omitUndefined({ description: startsWithParagraph ? undefined : lead.description }),
    opening,
    continues: opening.length < lead.body.length,
    related: related
      .slice(0, lead.image === undefined ? relatedBeside(opening) : mostRelated)
      .map((one) => relatedCard(one, cardOf)),
    relatedTotal: related.length,
  };
}

/** How many related headlines fit beside a text. Longer lists would leave a gap below a short one. */
function relatedBeside(opening: readonly (readonly Inline[])[]): number {
  const length = opening.reduce((sum, text) => sum + plainText(text).length, 0);
  return Math.min(mostRelated, leastRelated + Math.floor(length / charactersPerRelated));
}

/** The same picture without the signs of footnotes, which are on the story's page. */
function imageWithoutFootnotes({ caption, credit, ...image }: Image): Image {
  const without = (text: Image['caption']) => (typeof text === 'object' ? withoutFootnotes(text) : text);
  return { ...image, ...omitUndefined({ caption: without(caption), credit: without(credit) }) };
}

/** The first paragraphs of a text, up to the block behind them. Other blocks before them are left out. */
function openingOf(body: readonly Block[], enough: number): Inline[][] {
  const opening: Inline[][] = [];
  let length = 0;
  for (const block of body.slice(
    Math.max(
      0,
      body.findIndex(({ type }) => type === 'paragraph'),
    ),
  )) {
    if (block.type !== 'paragraph' || length >= enough) break;
    opening.push(withoutFootnotes(block.text));
    length += plainText(block.text).length;
  }
  return opening;
}

import { plainText } from '../../edition/plain-text.ts';
import type { Block, FrontPage, Inline } from '../../edition/published.ts';
import type { Edition, PressStory, Section } from '../model/edition.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import type { RelatedHeadlines } from './related-headlines.ts';
import { sectionLink } from './section-link.ts';
import type { CardOf } from './story-cards.ts';

const frontRelatedLength = 7;
const frontGroupLength = 6;
/** The opening of the featured story ends with the paragraph that passes this many characters. */
const openingLength = 1500;

/** The data of the front page. */
export function frontPage(edition: Edition, cardOf: CardOf, relatedTo: RelatedHeadlines): FrontPage {
  const { lead } = edition;
  const chosen = new Set(edition.frontStories);
  const group = (section: Section | undefined) => {
    const all = edition.stories.filter((story) => story.section === section);
    const stories = all.filter((story) => story !== lead);
    // All stories that the editor chose are shown, however many. They come first.
    const chosenLength = stories.filter(({ slug }) => chosen.has(slug)).length;
    const cards = stories.slice(0, Math.max(frontGroupLength, chosenLength)).map(cardOf);
    return { ...omitUndefined({ section: sectionLink(section) }), cards, total: all.length };
  };
  return {
    ...omitUndefined({ lead: lead === undefined ? undefined : leadOf(lead, cardOf, relatedTo) }),
    groups: [...edition.sections, undefined].map(group).filter(({ cards }) => cards.length > 0),
  };
}

function leadOf(lead: PressStory, cardOf: CardOf, relatedTo: RelatedHeadlines): NonNullable<FrontPage['lead']> {
  const opening = openingOf(lead.body);
  const startsWithParagraph = lead.body[0]?.type === 'paragraph';
  const related = relatedTo(lead);
  return {
    // The featured story has room for its full headline.
    card: { ...cardOf(lead), headline: lead.headline },
    ...omitUndefined({ section: sectionLink(lead.section), image: lead.image }),
    // A paragraph says at once what the story is about. A list or a picture doesn't.
    ...omitUndefined({ description: startsWithParagraph ? undefined : lead.description }),
    opening,
    continues: opening.length < lead.body.length,
    related: related.slice(0, frontRelatedLength),
    relatedTotal: related.length,
  };
}

/** The first paragraphs of a text, up to the block behind them. Other blocks before them are left out. */
function openingOf(body: readonly Block[]): Inline[][] {
  const opening: Inline[][] = [];
  let length = 0;
  for (const block of body.slice(
    Math.max(
      0,
      body.findIndex(({ type }) => type === 'paragraph'),
    ),
  )) {
    if (block.type !== 'paragraph' || length >= openingLength) break;
    opening.push(block.text);
    length += plainText(block.text).length;
  }
  return opening;
}

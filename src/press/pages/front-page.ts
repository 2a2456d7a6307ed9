import { plainText } from '../../edition/plain-text.ts';
import type { FrontPage, Inline } from '../../edition/published.ts';
import type { Desk } from './story-cards.ts';
import type { Edition, PressStory, Section } from '../model/edition.ts';
import { headlineOf, present, sectionLink } from '../model/wording.ts';

const frontRelatedLength = 7;
const frontGroupLength = 6;
/** Characters of the featured story on the front page, in whole paragraphs. */
const openingLength = 1500;

/** The data of the front page. */
export function frontPage(edition: Edition, desk: Desk): FrontPage {
  const { lead } = edition;
  const followed = new Set((edition.file.front?.stories ?? []).map((slug) => slug.normalize('NFC')));
  const group = (section: Section | undefined) => {
    const all = edition.stories.filter((story) => story.section === section);
    const stories = all.filter((story) => story !== lead);
    // The editor's own choice is all shown, however long; what follows it is not.
    const chosen = stories.filter(({ slug }) => followed.has(slug)).length;
    const cards = stories.slice(0, Math.max(frontGroupLength, chosen)).map(desk.card);
    return { ...present({ section: sectionLink(section) }), cards, total: all.length };
  };
  return {
    ...present({ lead: lead === undefined ? undefined : leadOf(lead, desk) }),
    groups: [...edition.sections, undefined].map(group).filter(({ cards }) => cards.length > 0),
  };
}

function leadOf(lead: PressStory, desk: Desk): NonNullable<FrontPage['lead']> {
  const opening: Inline[][] = [];
  let length = 0;
  for (const block of lead.body) {
    if (block.type !== 'paragraph' || length >= openingLength) break;
    opening.push(block.text);
    length += plainText(block.text).length;
  }
  const related = desk.related(lead);
  return {
    // The featured story is set large: its own headline, not the short one.
    card: { ...desk.card(lead), headline: headlineOf(lead) },
    ...present({ section: sectionLink(lead.section), image: lead.image }),
    opening,
    continues: opening.length < lead.body.length,
    related: related.slice(0, frontRelatedLength),
    relatedTotal: related.length,
  };
}

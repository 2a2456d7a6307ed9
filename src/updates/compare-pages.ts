import { partsOf } from '../edition/blocks/parts-of.ts';
import { plainText } from '../edition/plain-text.ts';
import type { Card, FrontPage, ListPage, Story, StoryPage } from '../edition/published.ts';

/** How a page differs from the one that is shown, for readers. */
export type PageChange = 'new-stories' | 'new-page' | 'corrected' | 'new-story' | 'none';

/**
 * The parts of a story that readers see, as one text to compare. It leaves out the links that the build adds to names:
 * they change whenever another story has the same name.
 */
const readable = ({ headline, description, authors, dateline, image, body, text }: Story): string =>
  JSON.stringify([
    headline,
    description,
    authors,
    dateline,
    image,
    text.kind,
    body.map((block) => [block.type, ...partsOf(block).map((part) => ('text' in part ? plainText(part.text) : part))]),
  ]);

const correctionsOf = ({ corrections }: Story): string =>
  JSON.stringify(corrections.map(({ text }) => plainText(text)));

function storyChange(shown: Story, next: Story): PageChange {
  if (next.corrections.length > 0 && correctionsOf(shown) !== correctionsOf(next)) return 'corrected';
  return readable(shown) === readable(next) && correctionsOf(shown) === correctionsOf(next) ? 'none' : 'new-story';
}

/** All cards inside of data. The ranks of a front page have them at several depths (front-ranks.ts). */
function cardsIn(data: unknown): Card[] {
  if (typeof data !== 'object' || data === null) return [];
  const inside = Object.values(data).flatMap(cardsIn);
  return has<Card>('headline', data) ? [data, ...inside] : inside;
}

const cardsOfFront = ({ lead, groups, ranks }: FrontPage): Card[] => [
  ...(lead === undefined ? [] : [lead.card, ...lead.related]),
  ...cardsIn(ranks),
  ...groups.flatMap(({ cards }) => cards),
];

function cardsChange(shown: readonly Card[], next: readonly Card[]): PageChange {
  const known = new Set(shown.flatMap(({ slug, formerSlugs = [] }) => [slug, ...formerSlugs]));
  if (next.some(({ slug, formerSlugs = [] }) => ![slug, ...formerSlugs].some((one) => known.has(one))))
    return 'new-stories';
  const texts = (cards: readonly Card[]) => JSON.stringify(cards.map(({ slug, headline }) => [slug, headline]));
  return texts(shown) === texts(next) ? 'none' : 'new-page';
}

function frontChange(shown: FrontPage, next: FrontPage): PageChange {
  const change = cardsChange(cardsOfFront(shown), cardsOfFront(next));
  const [before, after] = [shown, next].map(({ lead }) => JSON.stringify([lead?.opening, lead?.image]));
  return change === 'none' && before !== after ? 'new-page' : change;
}

/** Whether a value is an object with the key, as the data of one kind of page is. */
const has = <T extends object>(key: keyof T & string, value: unknown): value is T =>
  typeof value === 'object' && value !== null && key in value;

/**
 * Compares the data of a page with newer data. The kind of page is known by the names of its fields. Both have been
 * checked by the schema of the kind.
 * @returns undefined for pages of other kinds, such as the list of topics
 */
export function pageChange(shown: unknown, next: unknown): PageChange | undefined {
  if (has<StoryPage>('story', shown) && has<StoryPage>('story', next)) return storyChange(shown.story, next.story);
  if (has<FrontPage>('groups', shown) && has<FrontPage>('groups', next)) return frontChange(shown, next);
  if (has<ListPage>('cards', shown) && has<ListPage>('cards', next)) return cardsChange(shown.cards, next.cards);
  return undefined;
}

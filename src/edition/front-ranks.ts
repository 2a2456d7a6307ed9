/**
 * What a front page that ranks its stories shows besides the featured story. Only such front pages load this part of
 * the published format, so it has a file of its own.
 */
import * as v from 'valibot';
import { image } from './image.ts';
import { Card, type FrontPage } from './published.ts';

/** A headline on the front page, with all that is shown there. A field that is left out is not shown. */
const FrontCard = v.object({
  ...Card.entries,
  /** The size of its headline, from 2, the second largest, to 5. The featured story has size 1. */
  size: v.fallback(v.picklist([2, 3, 4, 5]), 5),
  /** Who wrote it, in opinion pieces. */
  byline: v.optional(v.object({ name: v.string(), jobTitle: v.optional(v.string()), image: v.optional(image) })),
  /** When it was published, in ISO 8601. */
  at: v.optional(v.string()),
});
export type FrontCard = v.InferOutput<typeof FrontCard>;

const heading = {
  section: v.optional(v.object({ slug: v.string(), name: v.string() })),
  total: v.optional(v.number()),
};

/** A part of the page that is as wide as the page. */
const FrontBlock = v.variant('kind', [
  v.object({
    kind: v.picklist(['second', 'section']),
    ...heading,
    /** `split`: one large story and two columns. `beside`: one large story and one column. `even`: equal columns. */
    shape: v.picklist(['split', 'beside', 'even']),
    columns: v.array(v.array(FrontCard)),
  }),
  v.object({ kind: v.literal('sections'), groups: v.array(v.object({ ...heading, cards: v.array(FrontCard) })) }),
  v.object({ kind: v.picklist(['opinion', 'brief']), cards: v.array(FrontCard) }),
  v.object({ kind: v.literal('wide'), card: FrontCard }),
]);
export type FrontBlock = v.InferOutput<typeof FrontBlock>;

export const FrontRanks = v.object({
  /** The standfirst of the featured story. */
  standfirst: v.optional(v.string()),
  /** Stories about the same events as the featured one. They stand beside its text. */
  package: v.array(FrontCard),
  /** The stories that matter most. They stand beside the featured story. */
  five: v.array(FrontCard),
  /** Everything below the featured story, from top to bottom. */
  blocks: v.array(FrontBlock),
});
export type FrontRanks = v.InferOutput<typeof FrontRanks>;

/** The ranks of a front page; undefined if it has none, or if a newer version has written others. */
export function ranksOf({ ranks }: Pick<FrontPage, 'ranks'>): FrontRanks | undefined {
  if (typeof ranks !== 'object' || ranks === null) return undefined;
  const known = checked.get(ranks);
  if (known !== undefined) return known;
  const parsed = v.safeParse(FrontRanks, ranks);
  if (!parsed.success) return undefined;
  checked.set(ranks, parsed.output);
  return parsed.output;
}

/** What has been checked: going back to the front page doesn't check it again. */
const checked = new WeakMap<object, FrontRanks>();

/** The cards of a block, in the order of the page. */
export function cardsOfBlock(block: FrontBlock): FrontCard[] {
  if ('columns' in block) return block.columns.flat();
  if ('groups' in block) return block.groups.flatMap(({ cards }) => cards);
  return 'cards' in block ? block.cards : [block.card];
}

/** All cards of a front page, in the order of the page. */
export function cardsOfFront({ lead, groups, ...front }: FrontPage): Card[] {
  const ranks = ranksOf(front);
  return [
    ...(lead === undefined ? [] : [lead.card]),
    ...(ranks?.package ?? []),
    ...(ranks?.five ?? []),
    ...(lead?.related ?? []),
    ...(ranks?.blocks.flatMap(cardsOfBlock) ?? []),
    ...groups.flatMap(({ cards }) => cards),
  ];
}

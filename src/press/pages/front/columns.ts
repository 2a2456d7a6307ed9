import type { FrontBlock, FrontCard } from '../../../edition/front-ranks.ts';
import type { PressStory } from '../../model/edition.ts';
import { pictureOf } from '../list-cards.ts';
import { standfirstOf } from '../story-cards.ts';
import type { CardParts } from './front-card.ts';

/** A story with what its place shows of it. */
export interface SetStory extends CardParts {
  readonly story: PressStory;
}

export type BlockShape = Extract<FrontBlock, { readonly columns: unknown }>['shape'];

/** The columns of a block, from the first to the last. */
export interface SetColumns {
  readonly shape: BlockShape;
  readonly columns: readonly (readonly SetStory[])[];
}

/** CSS pixels of the page at 1280 px: twelve columns with gaps, as in styles/front-page.css. */
const gap = 32;
const widthOf = (span: number): number => (1232 + gap) * (span / 12) - gap;

/** The size, line height and average width of a letter of each headline, in CSS pixels. */
const typeOf: Readonly<Record<FrontCard['size'], readonly [size: number, line: number]>> = {
  2: [30, 33],
  3: [23, 27],
  4: [19, 24],
  5: [17, 22],
};
const letter = 0.46;
const lines = (text: string, size: number, width: number) =>
  Math.max(1, Math.ceil((text.length * size * letter) / width));

/** How high a card will be in a column, in CSS pixels, roughly: typefaces, scripts and windows differ. */
export function heightOf({ story, size, hasStandfirst = false, hasPicture = false }: SetStory, width: number): number {
  const [fontSize, line] = typeOf[size];
  const standfirst = hasStandfirst ? standfirstOf(story) : undefined;
  return (
    (hasPicture && pictureOf(story) !== undefined ? (width * 2) / 3 + 14 : 0) +
    (size <= 3 && (story.genre ?? story.series) !== undefined ? 24 : 0) +
    lines(story.alternativeHeadline ?? story.headline, fontSize, width - (size === 5 ? 44 : 0)) * line +
    (standfirst === undefined ? 0 : 8 + lines(standfirst, 17, width) * 24) +
    (size === 5 ? 0 : 26) +
    24
  );
}

const total = (column: readonly SetStory[], width: number) =>
  column.reduce((sum, card) => sum + heightOf(card, width), 0);

/** How much higher than the highest story at its head a block may become, in CSS pixels. */
const tolerance = 24;

/**
 * Fills columns with stories, each story into the column that is shortest so far.
 * @param heads of the columns, with their widths
 * @param rest in the order of their rank
 * @param keeps how many of the rest have to be shown; the others only where they leave no hole
 */
function fill(
  heads: readonly (readonly [column: readonly SetStory[], width: number])[],
  rest: readonly SetStory[],
  keeps: number,
): SetStory[][] {
  const columns = heads.map(([column]) => [...column]);
  const heights = heads.map(([column, width]) => total(column, width));
  const limit = Math.max(...heights);
  let used = 0;
  for (const card of rest) {
    // The first column has the largest story, and nothing below it unless the others are as high.
    const shortest = heights.lastIndexOf(Math.min(...heights));
    const width = heads[shortest]?.[1] ?? 1;
    const height = (heights[shortest] ?? 0) + heightOf(card, width);
    if (used >= keeps && height > limit + tolerance) break;
    columns[shortest]?.push(card);
    heights[shortest] = height;
    used++;
  }
  return columns;
}

/** The widths of three columns, in twelfths of the page. */
const spans = [5, 4, 3] as const;
const widthsOfSpans = spans.map(widthOf);

/**
 * Sets stories of falling rank into columns, so that none is empty beside a full one.
 * @param stories at least one
 * @param keeps how many of them have to be shown; the others only where they leave no hole
 * @param prefers the shape that is used where both are possible
 */
export function setColumns(
  stories: readonly PressStory[],
  keeps: number,
  prefers: 'split' | 'beside' = 'split',
): SetColumns {
  const isPictured = (story: PressStory | undefined) => story !== undefined && pictureOf(story) !== undefined;
  const [first, second, third, ...rest] = stories;
  const small = (story: PressStory): SetStory => ({ story, size: 5 });
  const medium = (story: PressStory, hasPicture: boolean): SetStory => ({
    story,
    size: 3,
    hasStandfirst: true,
    hasPicture,
  });
  if (first === undefined) return { shape: 'even', columns: [] };
  const large: SetStory = { story: first, size: 2, hasStandfirst: true, hasPicture: true };
  if (second === undefined) return { shape: 'beside', columns: [[large]] };
  const arePictured = stories.every(isPictured);
  if (stories.length < 6 && (arePictured ? stories.length < 5 : !isPictured(first))) {
    const heads = stories.slice(0, stories.length === 5 ? 3 : 4).map((story) => [medium(story, arePictured)]);
    const width = widthOf(12 / heads.length);
    const columns = heads.map((column) => [column, width] as const);
    return { shape: 'even', columns: fill(columns, stories.slice(heads.length).map(small), keeps - heads.length) };
  }
  const beside = besideList(large, stories.slice(1).map(small), keeps - 1);
  if (third === undefined || rest.length === 0) return beside;
  const heads = [[large], [medium(second, isPictured(first))], [medium(third, false)]];
  const columns = fill(
    heads.map((column, i) => [column, widthsOfSpans[i] ?? 1] as const),
    rest.map(small),
    keeps - heads.length,
  );
  const heights = columns.map((column, i) => total(column, widthsOfSpans[i] ?? 1));
  // With too few stories for the height of the picture, the picture stands beside its headline.
  const isFilled = Math.min(...heights) >= Math.max(...heights) * leastFilled;
  return isFilled && (prefers === 'split' || !isPictured(first)) ? { shape: 'split', columns } : beside;
}

/** How much of the highest column the others have to fill. */
const leastFilled = 0.5;

/** A large story, its picture beside its text, and a list of about the same height. */
function besideList(large: SetStory, others: readonly SetStory[], keeps: number): SetColumns {
  const width = widthOf(8);
  const isPictured = pictureOf(large.story) !== undefined;
  const text = heightOf({ ...large, hasPicture: false }, isPictured ? width / 2 : width);
  const height = Math.max(text, isPictured ? width / 3 : 0);
  const list: SetStory[] = [];
  for (const story of others)
    if (list.length < keeps || total([...list, story], widthOf(4)) <= height + tolerance) list.push(story);
  return { shape: 'beside', columns: [[large], list] };
}

import type { CardCopy } from './card-copy.ts';
import { settableOf } from './coverage.ts';
import { card, headline, margin, nameplate, picture, rule, section, type Ink } from './design.ts';
import { fit, type Fitted } from './typesetting/fit.ts';
import { lettersOf } from './typesetting/letters.ts';
import { setLine } from './typesetting/measure.ts';
import type { Glyph } from './typesetting/outlines.ts';
import { directionOfText } from './typesetting/runs.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A glyph in its place on the card: its origin and the pixels in its em. */
export interface PlacedGlyph {
  readonly id: number;
  readonly outline: Glyph;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface PlacedLine {
  readonly part: 'nameplate' | 'section' | 'headline';
  readonly ink: Ink;
  readonly text: string;
  /** In pixels. */
  readonly size: number;
  readonly baseline: number;
  readonly glyphs: readonly PlacedGlyph[];
  /** The bounds of its ink. */
  readonly bounds: Box;
}

/** Everything on a card, in pixels from its corner at the top left. */
export interface Composition {
  readonly side: 'left' | 'right';
  readonly text: Box;
  readonly rule: Box;
  readonly picture: Box | undefined;
  readonly lines: readonly PlacedLine[];
}

/** Composes a card. What is to be read from right to left is mirrored. */
export async function compose(
  { nameplate: name, section: sectionName = '', headline: words, language }: CardCopy,
  withPicture: boolean,
): Promise<Composition> {
  const settable = (given: string): string => settableOf(lettersOf(given), language).trim();
  const text = settable(words);
  const side = directionOfText(text, language) === 'rtl' ? 'right' : 'left';
  const inner = withPicture ? picture.width + picture.gutter : margin;
  const column = {
    left: side === 'left' ? margin : inner,
    right: card.width - (side === 'left' ? inner : margin),
    top: rule.top,
    bottom: card.height - margin,
  };
  const width = column.right - column.left;
  const oneLine = { language, width, height: Infinity, mostLines: 1, largestDivided: 0 };
  const plate = await fit(settable(name), {
    ...oneLine,
    weight: nameplate.weight,
    tracking: nameplate.tracking,
    largest: nameplate.size,
    smallest: nameplate.smallest,
  });
  const above = await fit(settable(sectionName), {
    ...oneLine,
    weight: section.weight,
    tracking: section.tracking,
    largest: section.size,
    smallest: section.smallest,
  });
  const top = above === undefined ? headline.topWithoutSection : headline.top;
  const main = await fit(text, {
    ...headline,
    language,
    width,
    height: column.bottom - top,
    mostLines: Infinity,
    smallest: withPicture ? headline.smallestBesidePicture : headline.smallest,
  });
  const firstLine =
    main === undefined ? undefined : setLine(main.measured, main.lines[0]?.start ?? 0, main.lines[0]?.end ?? 0);
  return {
    side,
    text: column,
    rule: { left: column.left, right: column.right, top: rule.top, bottom: rule.top + rule.thickness },
    picture: withPicture ? pictureBox(side) : undefined,
    lines: [
      ...place('nameplate', plate, 'ink', column, side, nameplate.baseline),
      ...place('section', above, 'spot', column, side, section.baseline),
      ...place('headline', main, 'ink', column, side, top - (firstLine?.top ?? 0) * (main?.size ?? 0)),
    ],
  };
}

const pictureBox = (side: Composition['side']): Box => {
  const left = side === 'left' ? card.width - picture.width : 0;
  return { left, right: left + picture.width, top: 0, bottom: card.height };
};

/** Lines are aligned by their ink, not by the white that a letter brings with it: in large type it shows. */
function place(
  part: PlacedLine['part'],
  fitted: Fitted | undefined,
  ink: Ink,
  column: Box,
  side: Composition['side'],
  first: number,
): PlacedLine[] {
  if (fitted === undefined) return [];
  const { measured, size, lines } = fitted;
  return lines.map(({ start, end }, index) => {
    const line = setLine(measured, start, end);
    const baseline = first + index * measured.leading * size;
    const origin = side === 'left' ? column.left - line.left * size : column.right - line.right * size;
    return {
      part,
      ink,
      text: measured.text.slice(start, end),
      size,
      baseline,
      glyphs: line.glyphs.map(({ id, cut, x, y, scale }) => ({
        id,
        outline: cut.glyph(id),
        x: origin + x * size,
        y: baseline + y * size,
        size: size * scale,
      })),
      bounds: {
        left: origin + line.left * size,
        right: origin + line.right * size,
        top: baseline + line.top * size,
        bottom: baseline + line.bottom * size,
      },
    };
  });
}

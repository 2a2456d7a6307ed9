import type { CardCopy } from './card-copy.ts';
import { card, headline, margin, nameplate, picture, rule, section, type Ink } from './design.ts';
import { drawableText } from './drawable-text.ts';
import { fitText } from './typesetting/fit.ts';
import type { FittedText } from './typesetting/text-box.ts';
import { layOutLine } from './typesetting/measure.ts';
import type { GlyphOutline } from './typesetting/outlines.ts';
import { directionOfText } from './typesetting/runs.ts';

/** In pixels from the card's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A glyph at its position on the card. */
export interface PositionedGlyph {
  readonly id: number;
  readonly outline: GlyphOutline;
  /** The position of its origin, in pixels. */
  readonly x: number;
  readonly y: number;
  /** Pixels per em. */
  readonly size: number;
}

export interface CardLine {
  readonly part: 'nameplate' | 'section' | 'headline';
  readonly ink: Ink;
  readonly text: string;
  /** In pixels. */
  readonly size: number;
  /** In pixels from the top. */
  readonly baseline: number;
  readonly glyphs: readonly PositionedGlyph[];
  /** The bounds of the ink. */
  readonly bounds: Box;
}

/** The positions of everything on a card. */
export interface CardLayout {
  /** The side that lines start from. */
  readonly side: 'left' | 'right';
  /** The box of all text. */
  readonly text: Box;
  readonly rule: Box;
  readonly picture: Box | undefined;
  readonly lines: readonly CardLine[];
}

/** Lays out a card. It is mirrored if the headline is read from right to left. */
export async function layOutCard(
  { nameplate: name, section: sectionName = '', headline: words, language }: CardCopy,
  withPicture: boolean,
): Promise<CardLayout> {
  const drawable = (given: string): string => drawableText(given, language).text;
  const text = drawable(words);
  const side = directionOfText(text, language) === 'rtl' ? 'right' : 'left';
  const column = textBox(side, withPicture);
  const width = column.right - column.left;
  const oneLine = { language, width, height: Infinity, maxLines: 1, largestBroken: 0 };
  const nameplateText = await fitText(drawable(name), { ...oneLine, ...nameplate, largest: nameplate.size });
  const sectionText = await fitText(drawable(sectionName), { ...oneLine, ...section, largest: section.size });
  const top = sectionText === undefined ? headline.topWithoutSection : headline.top;
  const headlineText = await fitText(text, {
    ...headline,
    language,
    width,
    height: column.bottom - top,
    maxLines: Infinity,
    smallest: withPicture ? headline.smallestBesidePicture : headline.smallest,
  });
  return {
    side,
    text: column,
    rule: { left: column.left, right: column.right, top: rule.top, bottom: rule.top + rule.thickness },
    picture: withPicture ? pictureBox(side) : undefined,
    lines: [
      ...positionLines('nameplate', nameplateText, 'ink', column, side, nameplate.baseline),
      ...positionLines('section', sectionText, 'spot', column, side, section.baseline),
      ...positionLines('headline', headlineText, 'ink', column, side, firstBaseline(headlineText, top)),
    ],
  };
}

function textBox(side: CardLayout['side'], withPicture: boolean): Box {
  const inner = withPicture ? picture.width + picture.gutter : margin;
  return {
    left: side === 'left' ? margin : inner,
    right: card.width - (side === 'left' ? inner : margin),
    top: rule.top,
    bottom: card.height - margin,
  };
}

function pictureBox(side: CardLayout['side']): Box {
  const left = side === 'left' ? card.width - picture.width : 0;
  return { left, right: left + picture.width, top: 0, bottom: card.height };
}

/** The baseline of a text whose ink starts at `top`. */
function firstBaseline(fitted: FittedText | undefined, top: number): number {
  const line = fitted?.lines[0];
  if (fitted === undefined || line === undefined) return top;
  return top - layOutLine(fitted.measured, line.start, line.end).top * fitted.size;
}

/** Aligns lines by their ink. The space that a font leaves beside a letter is visible in large type. */
function positionLines(
  part: CardLine['part'],
  fitted: FittedText | undefined,
  ink: Ink,
  column: Box,
  side: CardLayout['side'],
  baselineOfFirst: number,
): CardLine[] {
  if (fitted === undefined) return [];
  const { measured, size, lines } = fitted;
  return lines.map(({ start, end }, index) => {
    const line = layOutLine(measured, start, end);
    const baseline = baselineOfFirst + index * measured.leading * size;
    const origin = side === 'left' ? column.left - line.left * size : column.right - line.right * size;
    return {
      part,
      ink,
      text: measured.text.slice(start, end),
      size,
      baseline,
      glyphs: line.glyphs.map(({ id, font, x, y, scale }) => ({
        id,
        outline: font.outlineOf(id),
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

import { divide, fewestLines, type Line } from './lines.ts';
import { measure, widthOf, type Hand, type Measured } from './measure.ts';

/** The place a text is to fill, in pixels. */
export interface Place extends Hand {
  readonly width: number;
  readonly height: number;
  readonly mostLines: number;
  readonly largest: number;
  readonly smallest: number;
  /** Where a word alone would need smaller type than this, it is divided. */
  readonly largestDivided: number;
}

/** A text in the size and the lines that fill its place best. */
export interface Fitted {
  readonly measured: Measured;
  /** In pixels. */
  readonly size: number;
  readonly lines: readonly Line[];
}

/** Between sizes that are tried, in pixels. */
const step = 2;
/** Ink may stand out of the width of its letters by this much, in em. */
const overhang = 0.03;
/** What even lines are worth: this much unevenness weighs as much as type that is a quarter smaller. */
const evenness = 0.08;
const smallerBy = 0.75;

/** @returns nothing where there is nothing to set */
export async function fit(text: string, place: Place): Promise<Fitted | undefined> {
  const whole = await measure(text, place);
  if (whole.runs.length === 0) return undefined;
  const undivided = bestSize(whole, place, place.largest);
  if (undivided !== undefined) return undivided;
  for (let size = Math.min(place.largest, place.largestDivided); size >= place.smallest; size -= step) {
    const divided = bestSize(await withLongWordsDivided(whole, place, size), place, size, size);
    if (divided !== undefined) return divided;
  }
  // Every part of a long word leaves room for the ellipsis.
  return shortened(
    await withLongWordsDivided(whole, { ...place, width: place.width - place.smallest }, place.smallest),
    place,
  );
}

/** The largest size that fits, or one a little smaller where its lines are much more even. */
function bestSize(measured: Measured, place: Place, largest: number, smallest = place.smallest): Fitted | undefined {
  let best: (Fitted & { readonly cost: number }) | undefined;
  let biggest = 0;
  for (let size = largest; size >= Math.max(smallest, biggest * smallerBy); size -= step) {
    const width = place.width / size - overhang;
    const count = fewestLines(measured, width);
    if (count === undefined || count > linesAt(size, measured, place)) continue;
    const divided = divide(measured, width, count);
    if (divided === undefined) continue;
    biggest ||= size;
    const cost = divided.unevenness / evenness + (1 - size / biggest) * 4;
    if (best === undefined || cost < best.cost) best = { measured, size, lines: divided.lines, cost };
  }
  return best;
}

/** How many lines there is room for. */
function linesAt(size: number, { ascent, descent, leading }: Measured, { height, mostLines }: Place): number {
  const room = Math.floor((height / size - ascent - descent) / leading) + 1;
  return Math.min(mostLines, Math.max(room, 0));
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** The place a hyphen takes, in em. */
const hyphen = 0.45;
const hyphenated = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]{2}$/u;

/** Divides the words that are wider than a line at a size into even parts, with a hyphen where the script has one. */
async function withLongWordsDivided(measured: Measured, place: Place, size: number): Promise<Measured> {
  const width = place.width / size - overhang;
  const { before } = measured;
  let [text, start] = ['', 0];
  for (const { at } of measured.opportunities) {
    const word = measured.text.slice(start, at);
    const length = widthOf(measured, start, at);
    const parts = length <= width ? 1 : Math.ceil(length / (width - hyphen));
    let [filled, total, part] = [0, 0, 1];
    for (const { segment, index } of graphemes.segment(word)) {
      const from = start + index;
      const wide = (before[from + segment.length] ?? 0) - (before[from] ?? 0);
      // Each part ends where it should by the whole word, so that no rest is left over for one more.
      if (
        filled > 0 &&
        part < parts &&
        (filled + wide + hyphen > width || total + wide / 2 > (length * part) / parts)
      ) {
        text += hyphenated.test(text.slice(-1) + segment) ? '-\u200b' : '\u200b';
        filled = 0;
        part += 1;
      }
      text += segment;
      filled += wide;
      total += wide;
    }
    start = at;
  }
  return text === measured.text ? measured : measure(text, place);
}

/** As much of a text as there is room for at the smallest size, up to the end of a word, and an ellipsis. */
async function shortened(measured: Measured, place: Place): Promise<Fitted | undefined> {
  const { text, opportunities } = measured;
  const width = place.width / place.smallest - overhang;
  const ends = opportunities.map(({ at }) => at);
  const single = place.mostLines === 1;
  if (single) for (const { index } of graphemes.segment(text)) if (index > 0) ends.push(index);
  ends.sort((a, b) => a - b);
  let [low, high] = [0, ends.length - 1];
  let best: Fitted | undefined;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const kept = text.slice(0, ends[middle]).replace(/[\s\p{P}\u200b]+$/u, '');
    const tried = await measure(`${kept}…`, place);
    const count = fewestLines(tried, width);
    const divided =
      count === undefined || count > linesAt(place.smallest, tried, place) ? undefined : divide(tried, width, count);
    if (divided === undefined) high = middle - 1;
    else {
      best = { measured: tried, size: place.smallest, lines: divided.lines };
      low = middle + 1;
    }
  }
  return best;
}

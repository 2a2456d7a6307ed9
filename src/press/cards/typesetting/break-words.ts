import { measureText, widthOf, type MeasuredText, type TextStyle } from './measure.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** The width of a hyphen, in em. */
const hyphenWidth = 0.45;
/** A zero-width space is an opportunity to break the line. */
const zeroWidthBreak = '\u200b';
const hyphenBreak = `-${zeroWidthBreak}`;
/** Two letters of scripts that hyphenate. */
const takesHyphen = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]{2}$/u;

/**
 * Breaks each word that is wider than a line into parts of even width. In scripts that hyphenate,
 * parts end with a hyphen.
 * @param width of a line, in em
 */
export async function breakLongWords(measured: MeasuredText, style: TextStyle, width: number): Promise<MeasuredText> {
  let [text, start] = ['', 0];
  for (const { position } of measured.breaks) {
    const parts = partsOf(measured, start, position, width);
    for (const [index, part] of parts.entries()) {
      if (index > 0) text += takesHyphen.test(text.slice(-1) + (part[0] ?? '')) ? hyphenBreak : zeroWidthBreak;
      text += part.join('');
    }
    start = position;
  }
  return text === measured.text ? measured : measureText(text, style);
}

/** The graphemes of each part of a word. A word that fits into a line is one part. */
function partsOf(measured: MeasuredText, start: number, end: number, width: number): string[][] {
  const { text, widthBefore } = measured;
  const total = widthOf(measured, start, end);
  const count = total <= width ? 1 : Math.ceil(total / (width - hyphenWidth));
  let part: string[] = [];
  const parts = [part];
  let [filled, before] = [0, 0];
  for (const { segment, index } of graphemes.segment(text.slice(start, end))) {
    const from = start + index;
    const wide = (widthBefore[from + segment.length] ?? 0) - (widthBefore[from] ?? 0);
    // Each part ends at its share of the whole word, so that nothing is left over for one part more.
    const isFull = filled + wide + hyphenWidth > width || before + wide / 2 > (total * parts.length) / count;
    if (filled > 0 && parts.length < count && isFull) {
      parts.push((part = []));
      filled = 0;
    }
    part.push(segment);
    filled += wide;
    before += wide;
  }
  return parts;
}

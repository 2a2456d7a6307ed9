import { measureText, type MeasuredText } from './measure.ts';
import { linesAt, type FittedText, type TextBox } from './text-box.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * As much of a text as a box has room for at the smallest size, and an ellipsis. The text ends after
 * a word; a single line may end after any letter.
 */
export async function shorten({ text, breaks }: MeasuredText, box: TextBox): Promise<FittedText | undefined> {
  const ends = breaks.map(({ position }) => position);
  if (box.maxLines === 1) for (const { index } of graphemes.segment(text)) if (index > 0) ends.push(index);
  ends.sort((a, b) => a - b);
  // Binary search for the longest text that fits.
  let [low, high] = [0, ends.length - 1];
  let best: FittedText | undefined;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const start = text.slice(0, ends[middle]).replace(/[\s\p{P}\u200b]+$/u, '');
    const measured = await measureText(`${start}…`, box);
    const broken = linesAt(box.smallest, measured, box);
    if (broken === undefined) high = middle - 1;
    else {
      best = { measured, size: box.smallest, lines: broken.lines };
      low = middle + 1;
    }
  }
  return best;
}

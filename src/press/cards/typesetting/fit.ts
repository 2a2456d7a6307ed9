import { breakLongWords } from './break-words.ts';
import { measureText, type MeasuredText } from './measure.ts';
import { shorten } from './shorten.ts';
import { linesAt, lineWidth, type FittedText, type TextBox } from './text-box.ts';

/** The step from one tried size to the next, in pixels. */
const sizeStep = 2;
/** This much unevenness of lines is as bad as type that is a quarter smaller. */
const evenness = 0.08;
/** The smallest size that is tried, as a share of the largest that fits. */
const smallestShare = 0.75;

/**
 * Fits a text into a box: as large as possible, else with its long words broken, else shortened.
 * @returns undefined if no character of the text can be drawn
 */
export async function fitText(text: string, box: TextBox): Promise<FittedText | undefined> {
  const measured = await measureText(text, box);
  if (measured.runs.length === 0) return undefined;
  const unbroken = bestSize(measured, box, box.largest, box.smallest);
  if (unbroken !== undefined) return unbroken;
  for (let size = Math.min(box.largest, box.largestBroken); size >= box.smallest; size -= sizeStep) {
    const broken = bestSize(await breakLongWords(measured, box, lineWidth(box.width, size)), box, size, size);
    if (broken !== undefined) return broken;
  }
  // Each part of a long word leaves room for the ellipsis.
  const width = lineWidth(box.width - box.smallest, box.smallest);
  return shorten(await breakLongWords(measured, box, width), box);
}

/** The largest size that fits, or one that is a little smaller and has much more even lines. */
function bestSize(measured: MeasuredText, box: TextBox, largest: number, smallest: number): FittedText | undefined {
  let best: (FittedText & { readonly cost: number }) | undefined;
  let largestFitting = 0;
  for (let size = largest; size >= Math.max(smallest, largestFitting * smallestShare); size -= sizeStep) {
    const broken = linesAt(size, measured, box);
    if (broken === undefined) continue;
    largestFitting ||= size;
    const cost = broken.unevenness / evenness + (1 - size / largestFitting) * 4;
    if (best === undefined || cost < best.cost) best = { measured, size, lines: broken.lines, cost };
  }
  return best;
}

import { unspacedScripts } from '../../text/scripts.ts';

/**
 * Silent reading speeds of adults: 238 words a minute (English non-fiction; Brysbaert 2019,
 * doi:10.1016/j.jml.2019.104047), and for scripts without spaces 255 characters a minute
 * (Chinese, the slowest of Trauzettel-Klosinski and Dietz 2012, doi:10.1167/iovs.11-8284).
 */
const wordsPerMinute = 238;
const charactersPerMinute = 255;

const unspaced = new RegExp(`[${unspacedScripts}]`, 'gu');

/** How long a text takes to read, in whole minutes, rounded up: a promise that is kept. */
export function readingMinutes(text: string): number {
  const characters = text.match(unspaced)?.length ?? 0;
  const words = text.replace(unspaced, ' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0;
  return Math.max(1, Math.ceil(words / wordsPerMinute + characters / charactersPerMinute));
}

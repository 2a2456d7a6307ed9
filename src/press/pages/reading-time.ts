import { unspacedScripts } from '../../text/scripts.ts';

/** How fast adults read English non-fiction silently (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const wordsPerMinute = 238;
/**
 * How fast adults read scripts without spaces: the figure for Chinese, the slowest in Trauzettel-Klosinski and
 * Dietz 2012 (doi:10.1167/iovs.11-8284).
 */
const charactersPerMinute = 255;

const unspaced = new RegExp(`[${unspacedScripts}]`, 'gu');

/** How long a text takes to read, in minutes, rounded up to whole ones. */
export function readingMinutes(text: string): number {
  const characters = text.match(unspaced)?.length ?? 0;
  const words = text.replace(unspaced, ' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0;
  return Math.max(1, Math.ceil(words / wordsPerMinute + characters / charactersPerMinute));
}

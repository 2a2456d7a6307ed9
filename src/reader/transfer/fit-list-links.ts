import type { Card } from '../../edition/published.ts';
import { maxStoriesInLink } from '../storage/limits.ts';
import { formatListLink } from './list-link.ts';

/**
 * The most bytes in a QR code: the capacity of version 20 with the lowest error correction (ISO/IEC 18004), which
 * has 97 modules a side. As wide as a phone's screen, a module is about three CSS pixels; cameras often fail to read
 * smaller ones.
 */
export const maxQrBytes = 858;

/** A list as links: one with the whole list, and one with as much of it as a QR code can hold. */
export interface ListLinks {
  readonly whole: string;
  /** Undefined if not even one story fits. */
  readonly code: { readonly link: string; readonly stories: number } | undefined;
}

/**
 * Makes the links to a list.
 * @param page the absolute address of the page of saved stories
 * @param newestFirst the stories; if not all fit, the last are left out
 */
export async function fitListLinks(page: string, newestFirst: readonly Card[]): Promise<ListLinks> {
  const linkTo = async (stories: number) => page + (await formatListLink(newestFirst.slice(0, stories)));
  const most = Math.min(newestFirst.length, maxStoriesInLink);
  const whole = await linkTo(most);
  if (whole.length <= maxQrBytes) return { whole, code: { link: whole, stories: most } };
  // Links grow with the number of stories, so a binary search finds the largest number that fits.
  let code: ListLinks['code'];
  let [low, high] = [1, most - 1];
  while (low <= high) {
    const stories = (low + high) >> 1;
    const link = await linkTo(stories);
    if (link.length <= maxQrBytes) {
      code = { link, stories };
      low = stories + 1;
    } else high = stories - 1;
  }
  return { whole, code };
}

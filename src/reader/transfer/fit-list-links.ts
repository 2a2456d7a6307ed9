import type { Card } from '../../edition/published.ts';
import { maxStories, formatListLink } from './list-link.ts';

/**
 * Bytes that a code may hold: those of version 20 with the least correction (ISO/IEC 18004), 97
 * modules a side. As wide as a phone, each is still about three CSS pixels; finer ones are a
 * matter of luck.
 */
export const maxQrBytes = 858;

/** A list as addresses: the whole of it, and as much as a camera can take. */
export interface ListLinks {
  readonly whole: string;
  /** Absent where not even one headline fits. */
  readonly code: { readonly link: string; readonly headlines: number } | undefined;
}

/** @param page the whole address of the page that lists are brought to */
export async function fitListLinks(page: string, newestFirst: readonly Card[]): Promise<ListLinks> {
  const linkOf = async (headlines: number) => page + (await formatListLink(newestFirst.slice(0, headlines)));
  const most = Math.min(newestFirst.length, maxStories);
  const whole = await linkOf(most);
  if (whole.length <= maxQrBytes) return { whole, code: { link: whole, headlines: most } };
  // The more headlines, the longer the link: what just fits is looked for by halves.
  let code: ListLinks['code'];
  let [from, to] = [1, most - 1];
  while (from <= to) {
    const headlines = (from + to) >> 1;
    const link = await linkOf(headlines);
    if (link.length <= maxQrBytes) {
      code = { link, headlines };
      from = headlines + 1;
    } else to = headlines - 1;
  }
  return { whole, code };
}

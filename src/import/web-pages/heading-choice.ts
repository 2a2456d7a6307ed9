/** Which of a page's headings is the headline, where its titles do not say so by themselves. */
import type { Element } from '../html/nodes.ts';
import { lettersOf } from './letters.ts';
import type { PageTree } from './page-tree.ts';

/** A heading that readers see, with its words. */
export interface Seen {
  readonly element: Element;
  readonly text: string;
}

/** Headings with which most of the page's titles agree. Some pages have a second headline for search engines. */
export function mostAgreed(likely: readonly Seen[], titles: readonly string[]): Seen[] {
  const all = titles.map(lettersOf);
  const votesFor = ({ text }: Seen) => {
    const letters = lettersOf(text);
    return all.filter((title) => title.includes(letters) || (title.length >= 12 && letters.includes(title))).length;
  };
  const most = Math.max(0, ...likely.filter(({ element }) => element.tagName === 'h1').map(votesFor));
  return likely.filter((one) => one.element.tagName !== 'h1' || votesFor(one) === most);
}

/** Fewer words in common, or a smaller share of them, can be chance. */
const [leastWords, leastShare] = [4, 0.5];

/** A large heading above the text that says the same as a title in other words: newsrooms change one of them later. */
export function rewordedIn(seen: readonly Seen[], titles: readonly string[], tree: PageTree): Seen | undefined {
  const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  const all = titles.map(wordsOf);
  return seen.find(({ element, text }) => {
    if (!/^h[12]$/u.test(element.tagName) || !isBeforeText(element, tree)) return false;
    const words = wordsOf(text);
    return all.some((title) => {
      const common = [...words].filter((word) => title.has(word)).length;
      return common >= leastWords && common >= Math.max(words.size, title.size) * leastShare;
    });
  });
}

const isBeforeText = (element: Element, tree: PageTree): boolean =>
  tree.paragraphs[0] !== undefined && tree.orderOf(element) < tree.orderOf(tree.paragraphs[0]);

/** The heading right above the text. */
export const lastAbove = (seen: readonly Seen[], tree: PageTree): Seen | undefined =>
  seen
    .filter(({ element, text }) => text.length >= 15 && isBeforeText(element, tree))
    .toSorted((a, b) => tree.orderOf(b.element) - tree.orderOf(a.element))[0];

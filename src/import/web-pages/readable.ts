/** What Mozilla's Readability takes for the article of a page: an opinion beside ours. */
import { Readability } from '@mozilla/readability';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import type { Element } from '../html/nodes.ts';
import { lettersOf } from './letters.ts';
import type { PageTree } from './page-tree.ts';

export interface ReadableArticle {
  /** The paragraphs that it keeps. None if it finds no article. */
  readonly paragraphs: readonly Element[];
  /** Its text: letters and digits alone. */
  readonly letters: string;
}

/** More than this is no article, and would take too long. */
const mostElements = 60_000;
const mark = 'data-import-place';

export function readableArticle(tree: PageTree): ReadableArticle {
  const none: ReadableArticle = { paragraphs: [], letters: '' };
  if (tree.elements.length > mostElements) return none;
  const numbers = new Map(tree.paragraphs.map((element, i) => [String(i), element]));
  for (const [number, element] of numbers) element.properties[mark] = number;
  const html = toHtml(tree.root);
  for (const element of numbers.values()) delete element.properties[mark];
  try {
    const { document } = parseHTML(html);
    const { content } =
      new Readability<globalThis.Element>(document, {
        keepClasses: true,
        charThreshold: 300,
        serializer: (node) => node as globalThis.Element,
        disableJSONLD: true,
      }).parse() ?? {};
    const kept = [...(content?.querySelectorAll(`[${mark}]`) ?? [])];
    return {
      paragraphs: kept.flatMap((node) => numbers.get(node.getAttribute(mark) ?? '') ?? []),
      letters: lettersOf(content?.textContent ?? ''),
    };
  } catch {
    // A page that Readability can't read is one without an article.
    return none;
  }
}

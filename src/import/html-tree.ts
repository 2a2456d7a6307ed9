import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse, parseFragment } from 'parse5';

/**
 * The tree of a text in HTML, as browsers without scripts make it. It has no places of the nodes in the text: nobody
 * needs them here, and with them parsing takes more than twice as long.
 * @param kind a whole page, or a part of one
 */
export function htmlTree(html: string, kind: 'page' | 'fragment'): Root {
  const options = { scriptingEnabled: false };
  return fromParse5(kind === 'page' ? parse(html, options) : parseFragment(html, options)) as Root;
}

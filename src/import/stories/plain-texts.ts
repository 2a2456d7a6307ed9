import type { Nodes, Root } from 'hast';
import { isVisible } from '../../text/visible.ts';
import { collapseSpaces } from '../../text/white-space.ts';

/** A text of one line: in NFC, without control characters; undefined if nothing of it is visible. */
export function lineOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  // oxlint-disable-next-line no-control-regex
  const line = collapseSpaces(text.normalize('NFC').replaceAll(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu, ''));
  return isVisible(line) ? line : undefined;
}

/** A text as a tree, for functions that read trees. */
export const textRoot = (text: string): Root => ({ type: 'root', children: [{ type: 'text', value: text }] });

/** Elements between whose texts there is no space. */
const inlineElements =
  /^(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|kbd|mark|q|s|small|span|strong|sub|sup|tt|u|var|wbr)$/u;
const hiddenElements = /^(?:script|style|template|noscript|title|iframe|svg)$/u;

/**
 * The beginning of a tree's text in one line. It needs no recursion, so that no depth is too much.
 * @param length in UTF-16 code units, about
 */
export function beginningOf(root: Root, length: number): string {
  const stack: (Nodes | ' ')[] = [root];
  let text = '';
  for (let node = stack.pop(); node !== undefined && text.length < length; node = stack.pop()) {
    if (node === ' ') text += ' ';
    else if (node.type === 'text') text += node.value;
    else if (node.type === 'root' || (node.type === 'element' && !hiddenElements.test(node.tagName))) {
      const isBlock = node.type === 'element' && !inlineElements.test(node.tagName);
      if (isBlock) stack.push(' ');
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as Nodes);
      if (isBlock) stack.push(' ');
    }
  }
  return collapseSpaces(text);
}

/** The longest headline that is made of a text, in UTF-16 code units. */
const longestHeadline = 90;

/** The first sentence of a text, or as many of its words as a headline may have. */
export function firstWords(text: string): string | undefined {
  const [sentence = ''] = /^.*?[.!?。！？](?=\s|$|[^\s\p{P}])/u.exec(text) ?? [text];
  if (sentence.length <= longestHeadline) return lineOf(sentence.replace(/\.$/u, ''));
  const words = text.slice(0, longestHeadline).replace(/\s+\S*$/u, '');
  return lineOf(`${words}…`);
}

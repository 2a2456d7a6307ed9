/** Words beside boxes, or between two line breaks, get paragraphs of their own: so each line has an element. */
import { inlineElements, isElement, textBelow, type Element, type HtmlNode } from '../../html/nodes.ts';
import { hasPicture } from './other-stories.ts';

const flows = new Set(['div', 'section', 'article', 'main', 'td', 'center']);

/** A caption has at most so many characters. */
const mostCaption = 300;
/** A box with more text than this beside its pictures has a story in it. */
const leastStory = 1000;

const textIn = (nodes: readonly HtmlNode[]): string => textBelow(boxOf(nodes));

const boxOf = (nodes: readonly HtmlNode[]): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: nodes as Element['children'],
});

/** Nodes of a flow, with paragraphs around what is loose between them. */
export function withParagraphs(nodes: readonly HtmlNode[]): HtmlNode[] {
  const runs: HtmlNode[][] = [[]];
  const parts: (HtmlNode | HtmlNode[])[] = [runs[0] as HtmlNode[]];
  const startRun = () => {
    const run: HtmlNode[] = [];
    runs.push(run);
    parts.push(run);
  };
  const flow = nodes.flatMap(withOwnParagraphs);
  for (const node of flow) {
    const run = runs.at(-1) as HtmlNode[];
    if (isLoose(node)) {
      if (isBreak(node) && isBreak(run.findLast((one) => !isSpace(one)))) startRun();
      else run.push(node);
    } else {
      parts.push(node);
      startRun();
    }
  }
  const worded = runs.filter((run) => run.some((node) => !isSpace(node) && !isBreak(node)));
  // A flow that has one line alone is that line.
  // A box with a picture and a few words, and no story beside them, is a picture with its caption.
  const boxed = parts.filter((part): part is HtmlNode => !Array.isArray(part));
  const isCaptioned = boxed.some((part) => hasPicture(boxOf([part]))) && textIn(boxed).length < leastStory;
  const length = worded.reduce((sum, run) => sum + textIn(run).length, 0);
  if (isCaptioned && length < mostCaption) return flow;
  if (worded.length === 0 || (worded.length === 1 && parts.every((part) => Array.isArray(part)))) return flow;
  return parts.flatMap((part): HtmlNode[] => {
    if (!Array.isArray(part)) return [part];
    return textIn(part) === '' ? part : [boxOf(part)];
  });
}

function withOwnParagraphs(node: HtmlNode): HtmlNode[] {
  if (!isElement(node)) return [node];
  const children = () => withParagraphs(node.children) as Element['children'];
  if (flows.has(node.tagName)) return [{ ...node, children: children() }];
  // A paragraph with an empty line in it is two.
  const breaks = node.tagName === 'p' ? node.children.filter(isBreak).length : 0;
  return breaks > 1 && node.children.every(isLoose) ? children() : [node];
}

const isBreak = (node: HtmlNode | undefined): boolean => isElement(node) && node.tagName === 'br';
const isSpace = (node: HtmlNode): boolean =>
  node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');

/** Whether a node is words, marks or links: nothing with a box of its own. */
const isLoose = (node: HtmlNode): boolean =>
  !isElement(node) ||
  node.tagName === 'br' ||
  (inlineElements.has(node.tagName) && node.children.every((child) => isLoose(child)));

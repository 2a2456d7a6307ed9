/** Where the comments of readers begin, which stand below the text of a story. */
import { attribute, isElement, nodesBelow, type Element } from '../../html/nodes.ts';

/** What pages call the place of their comments, so that links can lead to it. */
const commentsPlace =
  /^(?:comments?|respond|disqus_thread|comment[-_]?(?:list|section|area|wrapper|container|form|anchor)|commentlist)$/iu;

/** The text above the comments has at least so many characters, and this share of all. */
const leastStory = 400;
const leastShare = 0.15;

/** The element with which comments begin within an article. */
export function commentsIn(article: Element): Element | undefined {
  const whole = lengthOf(article);
  let above = 0;
  for (const node of nodesBelow(article)) {
    if (node.type === 'text') above += node.value.trim().length;
    else if (isElement(node) && isPlace(node) && above >= Math.max(leastStory, whole * leastShare)) return node;
  }
  return undefined;
}

const isPlace = (element: Element): boolean =>
  [attribute(element, 'id'), attribute(element, 'name')].some((name) => commentsPlace.test(name ?? ''));

function lengthOf(article: Element): number {
  let length = 0;
  for (const node of nodesBelow(article)) if (node.type === 'text') length += node.value.trim().length;
  return length;
}

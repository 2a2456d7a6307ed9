/** Reading the nodes of an HTML tree. */
import type { Comment, Doctype, Element, ElementContent, Parents, RootContent, Text } from 'hast';

export type HtmlNode = RootContent | ElementContent;
export type { Element };

export const isElement = (node: HtmlNode | Comment | Doctype | Text | undefined): node is Element =>
  node?.type === 'element';

/** An attribute as text: `''` for one without a value, undefined if it isn't there. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[propertyOf(name)] ?? element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return '';
  return Array.isArray(value) ? value.join(name === 'srcset' ? ', ' : ' ') : String(value);
}

const special: Readonly<Record<string, string>> = {
  class: 'className',
  for: 'htmlFor',
  srcset: 'srcSet',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  itemprop: 'itemProp',
  itemtype: 'itemType',
  datetime: 'dateTime',
  srcdoc: 'srcDoc',
};

/** By the names of attributes. There are few, and each is looked up for every element. */
const properties = new Map(Object.entries(special));

/** The name that hast gives an attribute: `data-src` is `dataSrc`. */
function propertyOf(name: string): string {
  let property = properties.get(name);
  if (property === undefined) {
    property = name.replaceAll(/-([a-z\d])/gu, (_, letter: string) => letter.toUpperCase());
    properties.set(name, property);
  }
  return property;
}

/** The first of some attributes that has a value. */
export function firstAttribute(element: Element, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = attribute(element, name)?.trim();
    if (value !== undefined && value !== '') return value;
  }
  return undefined;
}

const wordsOf = new WeakMap<Element, ReadonlySet<string>>();

/**
 * The words of an element's classes, its id and its role: `wp-block-pullQuote` has `wp`, `block`, `pull`, `quote`. Ids
 * of headings are left out, since systems make them of the headings: "Social housing" has the id `social-housing`.
 */
export function nameWords(element: Element): ReadonlySet<string> {
  let words = wordsOf.get(element);
  if (words === undefined) {
    words = new Set(splitNames(names(element)));
    wordsOf.set(element, words);
  }
  return words;
}

const names = (element: Element): string =>
  ['class', 'id', 'role', 'data-component', 'data-testid', 'data-type', 'itemprop']
    .filter((name) => name !== 'id' || !/^h[1-6]$/u.test(element.tagName))
    .map((name) => attribute(element, name) ?? '')
    .join(' ');

/** The words of names as code has them. */
export const splitNames = (written: string): string[] =>
  written
    .replaceAll(/([a-z\d])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Whether classes, id or role of an element have one of some words. */
export const isNamed = (element: Element, ...some: readonly string[]): boolean => {
  const words = nameWords(element);
  return some.some((word) => words.has(word));
};

/** Whether an element has a class. */
export const hasClass = (element: Element, ...some: readonly string[]): boolean => {
  const all = (attribute(element, 'class') ?? '').split(/\s+/u);
  return some.some((name) => all.includes(name));
};

/** All nodes below a node, in their order, without recursion. */
export function* nodesBelow(parent: Parents): Generator<HtmlNode> {
  const left: HtmlNode[] = parent.children.toReversed();
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    yield node;
    if ('children' in node) for (let i = node.children.length - 1; i >= 0; i--) left.push(node.children[i] as HtmlNode);
  }
}

/** All elements below a node with one of some names; without names, all elements. */
export function* elementsBelow(parent: Parents, ...tagNames: readonly string[]): Generator<Element> {
  for (const node of nodesBelow(parent))
    if (isElement(node) && (tagNames.length === 0 || tagNames.includes(node.tagName))) yield node;
}

/** The first element below a node with one of some names. */
export const firstBelow = (parent: Parents, ...tagNames: readonly string[]): Element | undefined =>
  elementsBelow(parent, ...tagNames).next().value as Element | undefined;

const unread = new Set(['script', 'style', 'template', 'noscript']);

/** The text below a node with its spaces collapsed. Elements are set apart where readers see them apart. */
export function textBelow(parent: Parents): string {
  const parts: string[] = [];
  const left: (HtmlNode | ' ')[] = parent.children.toReversed();
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if (node.type === 'text') parts.push(node.value);
    else if (isElement(node) && !unread.has(node.tagName)) {
      const isApart = !inlineElements.has(node.tagName);
      if (isApart) left.push(' ');
      for (let i = node.children.length - 1; i >= 0; i--) left.push(node.children[i] as HtmlNode);
      if (isApart) parts.push(' ');
    }
  }
  return parts.join('').replaceAll(/\s+/gu, ' ').trim();
}

/** Elements that stand in a line of text. */
export const inlineElements: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rb rbc rp rt rtc ' +
    'ruby s samp small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

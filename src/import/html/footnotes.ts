/**
 * Finds footnotes and their signs. WordPress, Pandoc, kramdown, Substack, Hugo and Word write them in ways of their
 * own, but all have a short link to a place further down.
 */
import type { Properties, Root } from 'hast';
import { attribute, isElement, nameWords, textBelow, type Element, type HtmlNode } from './nodes.ts';

export interface Footnotes {
  /** The names of the footnotes that elements are the signs of. Copies of an element share its properties. */
  readonly signs: ReadonlyMap<Properties, string>;
  /** The elements with the text of footnotes, by name. */
  readonly texts: ReadonlyMap<string, Element>;
  /** The elements that are footnotes, with the links back to the text. */
  readonly skipped: ReadonlySet<Properties>;
}

export const noFootnotes: Footnotes = { signs: new Map(), texts: new Map(), skipped: new Set() };

/** A sign of a footnote: a number, a letter or a star, perhaps in brackets. */
const sign = /^[[(]?(?:\d{1,3}|[*†‡§¶]{1,3}|[a-z]|[ivx]{1,5}|(?:note|fn)\s?\d{1,3})[\])]?$/iu;
const speaks = /fn|note|ftn|endnote|footnote|cite|ref/iu;

interface FootnotePlaces {
  readonly ids: ReadonlyMap<string, Element>;
  readonly parents: ReadonlyMap<HtmlNode, Element>;
  readonly order: ReadonlyMap<Element, number>;
  readonly links: readonly Element[];
}

export function findFootnotes(root: Root): Footnotes {
  const places = placesIn(root);
  const signs = new Map<Properties, string>();
  const names = new Map<Element, string>();
  const skipped = new Set<Properties>();
  for (const link of places.links) {
    if (!sign.test(textBelow(link)) || isWithin(link, names, places)) continue;
    const container = footnoteOf(link, places);
    if (container === undefined) continue;
    const name = names.get(container) ?? String(names.size + 1);
    names.set(container, name);
    signs.set(signElement(link, places).properties, name);
  }
  for (const container of names.keys()) skipped.add(container.properties);
  for (const link of places.links)
    if (isWithin(link, names, places) && isBackLink(link)) skipped.add(signElement(link, places).properties);
  return { signs, texts: new Map([...names].map(([element, name]) => [name, element])), skipped };
}

function placesIn(root: Root): FootnotePlaces {
  const ids = new Map<string, Element>();
  const parents = new Map<HtmlNode, Element>();
  const order = new Map<Element, number>();
  const links: Element[] = [];
  const left: HtmlNode[] = root.children.toReversed();
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (!isElement(node)) continue;
    order.set(node, order.size);
    const id = attribute(node, 'id') ?? (node.tagName === 'a' ? attribute(node, 'name') : undefined);
    if (id !== undefined && !ids.has(id)) ids.set(id, node);
    if (node.tagName === 'a' && attribute(node, 'href')?.includes('#') === true) links.push(node);
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i];
      if (child === undefined) continue;
      parents.set(child, node);
      left.push(child);
    }
  }
  return { ids, parents, order, links };
}

const fragmentOf = (link: Element): string => {
  const fragment = (attribute(link, 'href') ?? '').split('#')[1] ?? '';
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};

/** The element with the text of the footnote that a link leads to. */
function footnoteOf(link: Element, places: FootnotePlaces): Element | undefined {
  const fragment = fragmentOf(link);
  const target = fragment === '' ? undefined : places.ids.get(fragment);
  if (target === undefined) return undefined;
  const container = containerOf(target, places);
  if (container === undefined || /^h[1-6]$/u.test(container.tagName)) return undefined;
  const isAfter = (places.order.get(container) ?? 0) > (places.order.get(link) ?? 0);
  const isNamedSo =
    speaks.test(fragment) || [...nameWords(container), ...nameWords(link)].some((word) => speaks.test(word));
  return isAfter && (isNamedSo || hasBackLink(container)) && textBelow(container).length < 5000 ? container : undefined;
}

function containerOf(target: Element, { parents }: FootnotePlaces): Element | undefined {
  let paragraph: Element | undefined;
  for (let node: Element | undefined = target, i = 0; node !== undefined && i < 6; node = parents.get(node), i++) {
    if (node.tagName === 'li' || node.tagName === 'dd' || nameWords(node).has('footnote')) {
      if (!['a', 'sup', 'span'].includes(node.tagName)) return node;
    }
    if (node.tagName === 'p' || (node.tagName === 'div' && node === target)) paragraph ??= node;
  }
  return paragraph;
}

const isBackLink = (link: Element): boolean => {
  const text = textBelow(link);
  return (
    text.length <= 12 ||
    /back|return|jump up/iu.test(text) ||
    /back|reverse|number/u.test([...nameWords(link)].join(' '))
  );
};

const hasBackLink = (container: Element): boolean => {
  const left: HtmlNode[] = [container];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (!isElement(node)) continue;
    if (node.tagName === 'a' && attribute(node, 'href')?.startsWith('#') === true) return true;
    left.push(...node.children);
  }
  return false;
};

function isWithin(element: Element, containers: ReadonlyMap<Element, string>, { parents }: FootnotePlaces): boolean {
  for (let node: Element | undefined = element; node !== undefined; node = parents.get(node))
    if (containers.has(node)) return true;
  return false;
}

/** A raised sign is the raised element, so that nothing is left of it. */
function signElement(link: Element, { parents }: FootnotePlaces): Element {
  const parent = parents.get(link);
  return parent !== undefined && parent.tagName === 'sup' && textBelow(parent) === textBelow(link) ? parent : link;
}

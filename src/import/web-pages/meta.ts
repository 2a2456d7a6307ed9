/** What a page's head says: Open Graph, names of `meta` elements, links. */
import { attribute, textBelow, type Element } from '../html/nodes.ts';
import { plainField } from './json-ld.ts';

export interface PageHead {
  /** All values of a `meta` element, by its `name`, `property` or `itemprop`, in small letters. */
  all(name: string): readonly string[];
  /** The first value of the first name that has one. */
  first(...names: readonly string[]): string | undefined;
  readonly title: string | undefined;
  /** The address of `<link rel="…">`. */
  link(rel: string): string | undefined;
  /** The address that relative ones are resolved against. */
  readonly base: string | undefined;
  readonly language: string | undefined;
  readonly isAmp: boolean;
}

/** How many values of one name are read. No page has a tenth of them. */
const mostValues = 500;

export function pageHead(elements: readonly Element[]): PageHead {
  const values = new Map<string, string[]>();
  const links = new Map<string, string>();
  let title: string | undefined;
  let base: string | undefined;
  let language: string | undefined;
  let isAmp = false;
  let isInSvg = 0;
  for (const element of elements) {
    if (element.tagName === 'svg') isInSvg += 1;
    if (element.tagName === 'html') {
      language = attribute(element, 'lang') ?? attribute(element, 'xml:lang');
      isAmp = attribute(element, 'amp') !== undefined || attribute(element, '⚡') !== undefined;
    }
    if (element.tagName === 'base') base ??= attribute(element, 'href');
    if (element.tagName === 'title' && title === undefined && isInSvg === 0) title = textBelow(element);
    if (element.tagName === 'link')
      for (const rel of (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/u))
        if (!links.has(rel)) links.set(rel, attribute(element, 'href') ?? '');
    if (element.tagName === 'meta')
      for (const key of ['name', 'property', 'itemprop', 'http-equiv']) {
        const name = attribute(element, key)?.toLowerCase().trim();
        const content = plainField(attribute(element, 'content') ?? attribute(element, 'value') ?? '');
        if (name === undefined || content === '') continue;
        const ofName = values.get(name) ?? [];
        if (ofName.length < mostValues) ofName.push(content);
        values.set(name, ofName);
      }
  }
  const all = (name: string) => values.get(name.toLowerCase()) ?? [];
  return {
    all,
    first: (...names) => names.map((name) => all(name)[0]).find((value) => value !== undefined),
    title: title === '' ? undefined : title,
    link: (rel) => (links.get(rel) === '' ? undefined : links.get(rel)),
    base,
    language,
    isAmp,
  };
}

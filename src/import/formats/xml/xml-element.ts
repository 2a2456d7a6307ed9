import { resolveAddress } from '../values/addresses.ts';

/** An element of an XML file, with what is in it. */
export interface XmlElement {
  /** With the usual prefix of its namespace, whatever prefix the file has: `content:encoded`. */
  readonly name: string;
  /** By their names, likewise. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
  readonly parent: XmlElement | undefined;
  /** The line of its start tag. */
  readonly line: number;
}

export const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== 'string';

/** The elements in an element. */
export const elementsOf = (element: XmlElement): XmlElement[] => element.children.filter(isElement);

/** Whether an element has nothing: no attribute, no element and no text. */
export const isBare = ({ attributes, children }: XmlElement): boolean =>
  children.every((node) => typeof node === 'string' && node.trim() === '') && Object.keys(attributes).length === 0;

/** The elements of these names in an element, in the order of the file. */
export const childrenOf = (element: XmlElement, ...names: string[]): XmlElement[] =>
  elementsOf(element).filter(({ name }) => names.includes(name));

/** The first element of this name in an element. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((node): node is XmlElement => isElement(node) && node.name === name);

/** The element at the end of a path of names. */
export const elementAt = (element: XmlElement | undefined, ...path: string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((found, name) => childOf(found, name), element);

/** The elements of these names at any depth below an element, outer ones first. */
export function* descendantsOf(element: XmlElement, ...names: string[]): Generator<XmlElement> {
  for (const child of elementsOf(element)) {
    if (names.includes(child.name)) yield child;
    yield* descendantsOf(child, ...names);
  }
}

/** All text in an element, as it stands. */
export const rawTextOf = (element: XmlElement | undefined): string =>
  element?.children.map((node) => (isElement(node) ? rawTextOf(node) : node)).join('') ?? '';

/** The text in an element, with single spaces. Nothing if it is empty. */
export function textOf(element: XmlElement | undefined): string | undefined {
  const text = rawTextOf(element).replaceAll(/\s+/gu, ' ').trim();
  return text === '' ? undefined : text;
}

/** An attribute that an element has or inherits, such as `xml:lang`. */
export function inherited(element: XmlElement | undefined, name: string): string | undefined {
  for (let at = element; at !== undefined; at = at.parent) {
    const value = at.attributes[name];
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The address that relative ones are resolved against: all `xml:base` from the root on. */
export function baseOf(element: XmlElement | undefined, address?: string): string | undefined {
  if (element === undefined) return address;
  const outer = baseOf(element.parent, address);
  const base = element.attributes['xml:base'];
  if (base === undefined) return outer;
  return resolveAddress(base, outer);
}

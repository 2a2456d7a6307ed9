import type { ElementContent, Root } from 'hast';
import { isElement } from './xml-element.ts';
import type { XmlElement } from './xml-element.ts';

/** How an element is written in HTML: with another name, with attributes, without its tags, or not at all. */
export type Rename = (
  element: XmlElement,
) =>
  | { readonly tagName: string; readonly properties?: Readonly<Record<string, string>> }
  | ElementContent[]
  | 'inner'
  | 'none';

const xhtmlName = (name: string): string => name.replace(/^(?:xhtml|html|h|nar|nitf):/u, '').toLowerCase();

const voids = new Set('area br col embed hr img input link meta source track wbr'.split(' '));

/** Property names of hast that differ from the attributes in HTML. */
const propertyNames: Readonly<Record<string, string>> = {
  class: 'className',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  srcset: 'srcSet',
  datetime: 'dateTime',
};

function propertiesOf(attributes: Readonly<Record<string, string>>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => !name.includes(':') && name !== 'xmlns')
      .map(([name, value]): [string, string | string[]] => {
        const lower = name.toLowerCase();
        if (lower === 'class') return ['className', value.split(/\s+/u)];
        const data = /^data-(.+)$/u.exec(lower)?.[1];
        if (data !== undefined)
          return [`data${data.replaceAll(/(?:^|-)(\w)/gu, (_, c: string) => c.toUpperCase())}`, value];
        return [propertyNames[lower] ?? lower, value];
      }),
  );
}

function convert(node: XmlElement | string, rename: Rename): ElementContent[] {
  if (!isElement(node)) return [{ type: 'text', value: node }];
  const renamed = rename(node);
  if (renamed === 'none') return [];
  if (Array.isArray(renamed)) return renamed;
  const inner = node.children.flatMap((child) => convert(child, rename));
  if (renamed === 'inner') return inner;
  const { tagName, properties } = renamed;
  const isVoid = voids.has(tagName);
  const converted: ElementContent = {
    type: 'element',
    tagName,
    properties: { ...propertiesOf(properties ?? node.attributes) },
    children: isVoid ? [] : inner,
  };
  // Elements that HTML leaves empty have content if the XML was not closed: it follows them.
  return isVoid ? [converted, ...inner] : [converted];
}

/** The content of an XML element as an HTML tree. Without `rename`, it is XHTML. */
export const hastOf = (element: XmlElement, rename: Rename = ({ name }) => ({ tagName: xhtmlName(name) })): Root => ({
  type: 'root',
  children: element.children.flatMap((child) => convert(child, rename)),
});

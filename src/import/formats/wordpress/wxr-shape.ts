import type { XmlShape } from '../xml/xml-shape.ts';
import { childOf, childrenOf, rawTextOf, textOf } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** Posts, pages and all else are items of RSS. */
export const wxrShape: XmlShape = { isItem: (name) => name === 'item', home: 'rss', ignoresCase: true };

/** A field of an item: `wp:post_type`. */
export const fieldOf = (item: XmlElement | undefined, name: string): string | undefined => textOf(childOf(item, name));

/** The custom fields of an item. Those that stand twice have two values. */
export function metaOf(item: XmlElement): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const meta of childrenOf(item, 'wp:postmeta')) {
    const key = fieldOf(meta, 'wp:meta_key');
    const value = rawTextOf(childOf(meta, 'wp:meta_value')).trim();
    if (key === undefined || value === '') continue;
    const list = values.get(key);
    if (list === undefined) values.set(key, [value]);
    else list.push(value);
  }
  return values;
}

/** What identifies an item in every export of its site. */
export const idOfItem = (item: XmlElement): string | undefined =>
  fieldOf(item, 'guid') ?? fieldOf(item, 'wp:post_id') ?? fieldOf(item, 'link');

import type { OriginalAuthor } from '../../original.ts';
import { webAddress } from '../values/addresses.ts';
import { lineOfHtml } from '../values/html.ts';
import { uniqueBy } from '../values/losses.ts';
import { baseOf, childOf, childrenOf, elementAt, isElement, textOf } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

const longestName = 300;
const mailAddress = /[\w.+-]+@[\w.-]+/u;

/** The name in `desk@news.example (Ada Vale)` or `Ada Vale <desk@news.example>`. An address alone is no name. */
export function nameOfMail(written: string | undefined): string | undefined {
  // A name is short. Longer texts would only cost time.
  const line = lineOfHtml(written?.slice(0, longestName).replaceAll(/<[^<>\s]+@[^<>\s]+>/gu, ''));
  if (line === undefined || !mailAddress.test(line)) return line;
  const name = line
    .replace(mailAddress, '')
    .replaceAll(/mailto:|[()<>[\]"]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return name === '' ? undefined : name;
}

function person(element: XmlElement): OriginalAuthor | undefined {
  const nested =
    childOf(element, 'name') ?? childOf(element, 'foaf:name') ?? elementAt(element, 'foaf:person', 'foaf:name');
  const name = nameOfMail(
    nested === undefined && element.children.some(isElement) ? undefined : textOf(nested ?? element),
  );
  if (name === undefined) return undefined;
  const written = textOf(childOf(element, 'uri') ?? childOf(element, 'url') ?? childOf(element, 'homepage'));
  return { name, url: webAddress(written, baseOf(element)) };
}

const fields = [
  'author',
  'dc:creator',
  'dc:contributor',
  'dc:author',
  'contributor',
  'creator',
  'itunes:author',
  'media:author',
];

/** The authors of an item; if it names none, those of the source that it is from, and those of an Atom feed. */
export function authorsOf(item: XmlElement): OriginalAuthor[] {
  const named = fields.slice(0, 2).flatMap((field) => childrenOf(item, field));
  const all = named.length > 0 ? named : fields.slice(2).flatMap((field) => childrenOf(item, field).slice(0, 5));
  const authors = all.flatMap((element) => person(element) ?? []);
  if (authors.length > 0) return uniqueBy(authors, ({ name }) => name.toLowerCase());
  const source = childOf(item, 'source') ?? (item.name === 'entry' ? item.parent : undefined);
  return source === undefined || source === item
    ? []
    : childrenOf(source, 'author').flatMap((one) => person(one) ?? []);
}

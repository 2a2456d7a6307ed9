import type { Root } from 'hast';
import type { Loss } from '../../loss.ts';
import type { Original, OriginalStatus, OriginalTag } from '../../original.ts';
import { resolveAddress, webAddress } from '../values/addresses.ts';
import { isoDate } from '../values/dates.ts';
import { element, isPartOf, lineOfHtml } from '../values/html.ts';
import { lostField, machineField, uniqueBy, unlessEmpty } from '../values/losses.ts';
import { baseOf, childOf, childrenOf, elementAt, inherited, rawTextOf, textOf } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { knownFields, machineFields } from './feed-fields.ts';
import { mediaOf } from './feed-media.ts';
import { authorsOf } from './feed-people.ts';
import { atomText, firstOf, rssText, titleOf } from './feed-text.ts';

const relOf = ({ attributes }: XmlElement): string => attributes['rel']?.toLowerCase() ?? 'alternate';

/** The item's own page. */
function addressOf(item: XmlElement): string | undefined {
  const original = textOf(childOf(item, 'feedburner:origlink'));
  const links = childrenOf(item, 'link', 'atom:link');
  const own = links.filter((link) => relOf(link) === 'alternate');
  const page = own.find(({ attributes }) => /html/u.test(attributes['type'] ?? 'html')) ?? own[0];
  const guid = childOf(item, 'guid');
  const isPermanent = guid?.attributes['ispermalink']?.toLowerCase() !== 'false';
  const candidates: readonly (readonly [string | undefined, XmlElement | undefined])[] = [
    [original, item],
    [page?.attributes['href'] ?? textOf(page), page],
    [item.attributes['href'], item],
    [isPermanent ? webAddress(textOf(guid)) : undefined, guid],
    [childOf(item, 'content')?.attributes['src'], item],
    [webAddress(item.attributes['rdf:about']), item],
    [webAddress(textOf(childOf(item, 'id'))), item],
    [textOf(childOf(item, 'dc:identifier')), item],
  ];
  for (const [written, at] of candidates) {
    const home = textOf(childOf(item.parent, 'link'));
    const address = webAddress(written, baseOf(at, webAddress(home)));
    if (address !== undefined) return address;
  }
  return undefined;
}

/** What identifies the item in the next version of the feed. */
function idOf(item: XmlElement, address: string | undefined, fallback: string): string {
  const own = textOf(childOf(item, 'guid')) ?? textOf(childOf(item, 'id')) ?? item.attributes['rdf:about'];
  const title = [titleOf(childOf(item, 'title')), textOf(childOf(item, 'pubdate'))].filter(
    (part) => part !== undefined,
  );
  return own ?? address ?? (title.length > 0 ? title.join(' ') : fallback);
}

function tagsOf(item: XmlElement): { readonly categories: string[]; readonly tags: OriginalTag[] } {
  const categories = childrenOf(item, 'category').flatMap(
    (one) => lineOfHtml(one.attributes['label'] ?? textOf(one) ?? one.attributes['term']) ?? [],
  );
  const keywords = [
    ...childrenOf(item, 'dc:subject', 'media:category', 'tag').map((one) => [textOf(one)]),
    ...childrenOf(item, 'itunes:keywords', 'media:keywords').map((one) => textOf(one)?.split(',')),
  ];
  const names = [...categories, ...keywords.flatMap((list) => list ?? []).flatMap((name) => lineOfHtml(name) ?? [])];
  const unique = uniqueBy(names, (name) => name.toLowerCase());
  return { categories: uniqueBy(categories, (name) => name), tags: unique.map((name) => ({ name })) };
}

interface Texts {
  readonly body: Root | undefined;
  readonly standfirst: Root | undefined;
}

/** The text, and the summary unless it is the text's beginning. */
function textsOf(item: XmlElement): Texts {
  const full =
    rssText(firstOf(item, 'content:encoded', 'xhtml:body', 'body', 'fulltext', 'content:item')) ??
    atomText(firstOf(item, 'content', 'atom:content'));
  const short =
    rssText(firstOf(item, 'description', 'abstract')) ??
    atomText(firstOf(item, 'summary', 'atom:summary')) ??
    rssText(
      firstOf(item, 'dc:description', 'dcterms:abstract', 'itunes:summary', 'itunes:subtitle', 'media:description'),
    ) ??
    rssText(elementAt(item, 'media:group', 'media:description'));
  if (full === undefined || short === undefined) return { body: full ?? short, standfirst: undefined };
  return { body: full, standfirst: isPartOf(short, full) ? undefined : short };
}

/** A film of YouTube's own feeds, which have it as a number. */
function filmOf(item: XmlElement): Root['children'] {
  const id = textOf(childOf(item, 'yt:videoid'));
  if (id === undefined || !/^[\w-]{5,20}$/u.test(id)) return [];
  return [element('embed', { src: `https://www.youtube.com/embed/${id}` })];
}

function statusOf(item: XmlElement): OriginalStatus | undefined {
  const control = childOf(item, 'app:control');
  return textOf(childOf(control, 'app:draft')) === 'yes' ? { is: 'draft', as: 'draft' } : undefined;
}

function lossesOf(item: XmlElement, place: string): Loss[] {
  return item.children.flatMap((child) => {
    if (typeof child === 'string' || knownFields.has(child.name)) return [];
    const text = textOf(child) ?? Object.values(child.attributes).join(' ');
    if (text === '') return [];
    return [(machineFields.test(child.name) ? machineField : lostField)(child.name, place, text)];
  });
}

const dateOf = (item: XmlElement, ...names: string[]): string | undefined => {
  for (const name of names) {
    const date = isoDate(textOf(childOf(item, name)));
    if (date !== undefined) return date;
  }
  return undefined;
};

const linksTo = (item: XmlElement, rel: string): string[] =>
  childrenOf(item, 'link', 'atom:link')
    .filter((link) => relOf(link) === rel)
    .flatMap((link) => resolveAddress(link.attributes['href'], baseOf(link)) ?? []);

/**
 * One item of RSS, RDF or Atom.
 * @param item an element with names in small letters
 * @param place as messages show it
 */
export function feedItem(item: XmlElement, place: string): Original {
  const address = addressOf(item);
  const { body, standfirst } = textsOf(item);
  const whole: Root['children'] = [...filmOf(item), ...(body?.children ?? [])];
  const { picture, media, others } = mediaOf(item, body === undefined ? '' : JSON.stringify(body));
  const { categories, tags } = tagsOf(item);
  const modified = dateOf(item, 'updated', 'atom:updated', 'modified', 'dcterms:modified', 'lastmod');
  const published = dateOf(
    item,
    'pubdate',
    'published',
    'atom:published',
    'issued',
    'dc:date',
    'dcterms:issued',
    'dcterms:created',
    'created',
    'date',
  );
  const license = linksTo(item, 'license')[0] ?? childOf(item, 'cc:license')?.attributes['rdf:resource'];
  return {
    id: idOf(item, address, place),
    place,
    headline: titleOf(firstOf(item, 'title', 'dc:title', 'media:title', 'itunes:title', 'atom:title')),
    standfirst,
    body: whole.length === 0 ? undefined : { type: 'root', children: whole },
    address,
    authors: unlessEmpty(authorsOf(item)),
    datePublished: published ?? modified,
    dateModified: published === undefined ? undefined : modified,
    sections: unlessEmpty(categories),
    tags: unlessEmpty(tags),
    language:
      textOf(childOf(item, 'dc:language') ?? childOf(item, 'language')) ??
      inherited(item, 'xml:lang') ??
      textOf(childOf(item.parent, 'language') ?? childOf(item.parent, 'dc:language')) ??
      textOf(elementAt(item.parent, 'channel', 'language') ?? elementAt(item.parent, 'channel', 'dc:language')),
    status: statusOf(item),
    picture,
    media: unlessEmpty(media),
    license: license ?? textOf(firstOf(item, 'creativecommons:license', 'rights', 'dc:rights', 'copyright')),
    related: unlessEmpty(linksTo(item, 'related')),
    losses: unlessEmpty([
      ...lossesOf(item, place),
      ...others.map((file) => lostField(file.element, place, file.address)),
      ...undated(item, place, published ?? modified),
      ...(unreadable(item) ? [lostField('content', place, rawTextOf(childOf(item, 'content')))] : []),
    ]),
  };
}

/** A date that isn't one. */
function undated(item: XmlElement, place: string, date: string | undefined): Loss[] {
  const written = textOf(childOf(item, 'pubdate') ?? childOf(item, 'published'));
  return date === undefined && written !== undefined ? [lostField('date', place, written)] : [];
}

function unreadable(item: XmlElement): boolean {
  const content = childOf(item, 'content');
  return content !== undefined && rawTextOf(content).trim() !== '' && atomText(content) === undefined;
}

import type { Root } from 'hast';
import type { Format } from '../../format.ts';
import type { Found, OriginalPicture, OriginalStatus, OriginalTag } from '../../original.ts';
import { kindOfMedia } from '../feeds/feed-media.ts';
import { rootTag } from '../files/sniff.ts';
import { placeOfDateline } from '../values/dateline.ts';
import { isoDate } from '../values/dates.ts';
import { htmlBody, isHtml, lineRoot, paragraphsRoot } from '../values/html.ts';
import { lostField, uniqueBy, unlessEmpty } from '../values/losses.ts';
import { authorsOfByline } from '../values/names.ts';
import { refuse } from '../values/refuse.ts';
import { childOf, descendantsOf, elementAt, elementsOf, inherited, rawTextOf, textOf } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { nitfTree } from './nitf-body.ts';
import { readWires } from './read-wires.ts';

const first = (item: XmlElement, name: string): XmlElement | undefined => [...descendantsOf(item, name)][0];

const formalName = (element: XmlElement | undefined): string | undefined => element?.attributes['FormalName'];

function statusOf(item: XmlElement): OriginalStatus {
  const status = formalName(first(item, 'Status'))?.toLowerCase() ?? 'usable';
  if (/cancel|kill/u.test(status)) return { is: 'killed' };
  return /withheld|embargoed/u.test(status) ? { is: 'draft', as: status } : { is: 'published' };
}

/** The text of a piece of content: NITF, HTML or plain. */
function textOfData(data: XmlElement): Root | undefined {
  const part = first(data, 'body.content') ?? first(data, 'body') ?? (elementsOf(data).length > 0 ? data : undefined);
  if (part !== undefined) return textOf(part) === undefined ? undefined : nitfTree(part);
  const text = rawTextOf(data);
  return isHtml(text) ? htmlBody(text) : paragraphsRoot(text);
}

/** The pictures of the item's components, with the caption that stands beside them. */
function picturesOf(item: XmlElement): OriginalPicture[] {
  return [...descendantsOf(item, 'ContentItem')].flatMap((content) => {
    const src = content.attributes['Href'];
    const type = formalName(childOf(content, 'MediaType'))?.toLowerCase();
    const isPicture =
      src !== undefined &&
      (type === 'photo' || type === 'graphic' || kindOfMedia(undefined, undefined, src) === 'image');
    if (!isPicture) return [];
    const lines = childOf(content.parent, 'NewsLines');
    const caption = textOf(childOf(lines, 'HeadLine'));
    return [{ src, alt: caption, credit: textOf(childOf(lines, 'CreditLine')) }];
  });
}

function tagsOf(item: XmlElement): OriginalTag[] {
  const keywords = [...descendantsOf(item, 'Property')].flatMap(({ attributes }) => {
    const value = attributes['FormalName'] === 'Keyword' ? attributes['Value'] : undefined;
    return value === undefined ? [] : [{ name: value }];
  });
  const lines = [...descendantsOf(item, 'KeywordLine')].flatMap((line) => textOf(line)?.split(/\s*[,;]\s*/u) ?? []);
  const topics = [...descendantsOf(item, 'Topic')].flatMap((topic) => {
    const names = elementsOf(topic).filter(
      ({ name, attributes }) => name === 'Description' && attributes['Variant'] !== 'Category',
    );
    const name = textOf(names.find(({ attributes }) => attributes['xml:lang'] === 'en') ?? names[0]);
    return name === undefined ? [] : [{ name, isBroad: true }];
  });
  return uniqueBy([...keywords, ...lines.map((name) => ({ name })), ...topics], ({ name }) => name.toLowerCase());
}

function read(item: XmlElement, place: string): Found {
  const id = textOf(first(item, 'PublicIdentifier')) ?? textOf(first(item, 'NewsItemId')) ?? place;
  const lines = first(item, 'NewsLines');
  const line = (name: string): string | undefined => textOf(childOf(lines, name)) ?? textOf(first(item, name));
  const headline =
    line('HeadLine') ?? textOf(first(item, 'hl1')) ?? textOf(elementAt(item, 'Identification', 'NameLabel'));
  const body = [...descendantsOf(item, 'DataContent')].flatMap((data) => textOfData(data) ?? [])[0];
  if (headline === undefined && body === undefined) return refuse(id, place, 'it has neither a headline nor a text');
  const created = isoDate(textOf(first(item, 'FirstCreated')));
  const changed = isoDate(textOf(first(item, 'ThisRevisionCreated')));
  const urgency = Number(formalName(first(item, 'Urgency')));
  const deck = line('SubHeadLine');
  const pictures = picturesOf(item);
  const tags = tagsOf(item);
  return {
    id,
    place,
    headline,
    standfirst: deck === undefined ? undefined : lineRoot(deck),
    body,
    authors: unlessEmpty(authorsOfByline(line('ByLine'))),
    dateline: placeOfDateline(line('DateLine')),
    datePublished: created ?? changed,
    dateModified: created === changed ? undefined : changed,
    sections: unlessEmpty(tags.flatMap(({ name, isBroad }) => (isBroad === true ? [name] : []))),
    tags: unlessEmpty(tags),
    language: formalName(first(item, 'Language'))?.toLowerCase() ?? inherited(item, 'xml:lang'),
    genre: formalName(first(item, 'Genre')),
    urgency: urgency >= 1 && urgency <= 9 ? urgency : undefined,
    status: statusOf(item),
    picture: pictures[0],
    copyrightHolder: textOf(first(item, 'CopyrightHolder')),
    license: textOf(first(item, 'UsageRights')),
    losses: unlessEmpty([
      ...pictures.slice(1).map(({ src }) => lostField('ContentItem', place, src)),
      ...['CreditLine', 'CopyrightLine', 'Instruction'].flatMap((name) => {
        const text = textOf(first(item, name));
        return text === undefined ? [] : [lostField(name, place, text)];
      }),
    ]),
  };
}

/** NewsML 1.0 to 1.2. */
export const newsml1: Format = {
  name: 'NewsML 1',
  recognises: (file) => rootTag(file)?.name === 'newsml',
  read: (file) => readWires(file, { isItem: (name) => name === 'NewsItem' }, read),
};

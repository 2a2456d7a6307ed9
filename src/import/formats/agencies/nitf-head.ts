import type { Loss } from '../../loss.ts';
import type { OriginalAuthor, OriginalStatus, OriginalTag } from '../../original.ts';
import { hasTime, isoDate } from '../values/dates.ts';
import { lostField, machineField, uniqueBy } from '../values/losses.ts';
import { authorsOfByline } from '../values/names.ts';
import {
  childOf,
  childrenOf,
  descendantsOf,
  elementAt,
  elementsOf,
  isElement,
  rawTextOf,
  textOf,
} from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** A date of `docdata`: in the attribute `norm`, or as text. */
export const normDate = (part: XmlElement | undefined, name: string): string | undefined => {
  const date = childOf(part, name);
  return isoDate(date?.attributes['norm'] ?? textOf(date));
};

/** Whether readers may see it. What its source withdrew counts more than what it delays. */
export function nitfStatus(docdata: XmlElement | undefined): OriginalStatus {
  const status = docdata?.attributes['management-status']?.toLowerCase() ?? 'usable';
  const release = normDate(docdata, 'date.release');
  const expire = normDate(docdata, 'date.expire');
  if (/cancel|kill/u.test(status)) return { is: 'killed', reason: childOf(docdata, 'ed-msg')?.attributes['info'] };
  if (status === 'withheld') return { is: 'draft', as: 'withheld' };
  if (release !== undefined && hasTime(release)) return { is: 'embargoed', until: release };
  if (status === 'embargoed') return { is: 'draft', as: 'embargoed' };
  return expire === undefined ? { is: 'published' } : { is: 'expired', at: expire };
}

const types: Readonly<Record<string, OriginalTag['type']>> = {
  person: 'Person',
  org: 'Organization',
  location: 'Place',
  event: 'Event',
  'object.title': 'Thing',
  classifier: undefined,
};

/** Who and what a document is about: what its head identifies, its keywords, and broad subjects. */
export function nitfTags(nitf: XmlElement): OriginalTag[] {
  const head = childOf(nitf, 'head');
  const docdata = childOf(head, 'docdata');
  const identified = childrenOf(docdata ?? nitf, 'identified-content').flatMap((list) =>
    elementsOf(list).flatMap((one): OriginalTag[] => {
      const name = textOf(one) ?? one.attributes['value'];
      return name === undefined || !Object.hasOwn(types, one.name) ? [] : [{ name, type: types[one.name] }];
    }),
  );
  const keywords = childrenOf(docdata ?? nitf, 'key-list').flatMap((list) =>
    childrenOf(list, 'keyword').flatMap((one): OriginalTag[] => {
      const name = one.attributes['key'] ?? textOf(one);
      return name === undefined || name.trim() === '' ? [] : [{ name: name.trim() }];
    }),
  );
  const subjects = [...descendantsOf(head ?? nitf, 'tobject.subject')].flatMap(({ attributes }): OriginalTag[] => {
    const names = ['detail', 'matter', 'type'].map((part) => attributes[`tobject.subject.${part}`]?.trim());
    return names.flatMap((name) => (name === undefined || name === '' ? [] : [{ name, isBroad: true }]));
  });
  return uniqueBy([...identified, ...keywords, ...subjects], ({ name, type }) => `${type ?? ''} ${name.toLowerCase()}`);
}

/** What the document is filed under. */
export function nitfSections(nitf: XmlElement): string[] {
  const head = childOf(nitf, 'head');
  const section = [...descendantsOf(head ?? nitf, 'pubdata')][0]?.attributes['position.section'];
  const type = childOf(head, 'tobject')?.attributes['tobject.type'];
  const subjects = nitfTags(nitf).flatMap(({ name, isBroad }) => (isBroad === true ? [name] : []));
  return uniqueBy(
    [section, type, ...subjects].flatMap((name) => (name === undefined || name === '' ? [] : [name])),
    (name) => name,
  );
}

/** The text in an element without that of some elements in it. */
const wordsWithout = ({ children }: XmlElement, name: string): string =>
  children.map((node) => (isElement(node) ? (node.name === name ? ' ' : rawTextOf(node)) : node)).join('');

/** The authors of a byline. Their titles stand in `byttl`. */
export function nitfAuthors(nitf: XmlElement): OriginalAuthor[] {
  const bylines = [
    childOf(elementAt(nitf, 'body', 'body.head'), 'byline'),
    ...childrenOf(elementAt(nitf, 'body', 'body.content') ?? nitf, 'byline'),
  ];
  const authors = bylines.flatMap((byline) => {
    if (byline === undefined) return [];
    const jobTitle = textOf(childOf(byline, 'byttl'));
    const people = [...descendantsOf(byline, 'person')].flatMap((one) => textOf(one) ?? []);
    const words = wordsWithout(byline, 'byttl');
    const named =
      people.length > 0
        ? people.flatMap((name) => authorsOfByline(name))
        : authorsOfByline(words.replace(/,\s*$/u, ''));
    return named.map((author) => ({ ...author, jobTitle: named.length === 1 ? jobTitle : undefined }));
  });
  return uniqueBy(authors, ({ name }) => name);
}

/** Where it was filed, without the date. */
export function nitfDateline(nitf: XmlElement): string | undefined {
  const dateline = childOf(elementAt(nitf, 'body', 'body.head'), 'dateline');
  const location = textOf(childOf(dateline, 'location'));
  if (location !== undefined) return location;
  const words = dateline === undefined ? undefined : wordsWithout(dateline, 'story.date');
  const line = words?.replaceAll(/\s+/gu, ' ').trim();
  return line === undefined || line === '' ? undefined : line;
}

const readParts =
  /^(?:urgency|date\.(?:issue|release|expire)|doc\.copyright|doc-id|key-list|identified-content|series|correction)$/u;
/** For machines and editors: readers miss nothing. */
const machineParts = /^(?:ed-msg|del-list|du-key|fixture|doc-scope|evloc)$/u;

/** Fields that a story has no place for. */
export function nitfLosses(nitf: XmlElement, place: string, status: OriginalStatus): Loss[] {
  const docdata = elementAt(nitf, 'head', 'docdata');
  const head = elementAt(nitf, 'body', 'body.head');
  const distributor = textOf(childOf(head, 'distributor'));
  const metas = childrenOf(childOf(nitf, 'head') ?? nitf, 'meta').flatMap(({ attributes }) =>
    attributes['content'] === undefined
      ? []
      : [machineField(`meta ${attributes['name'] ?? ''}`, place, attributes['content'])],
  );
  const parts = (docdata === undefined ? [] : elementsOf(docdata)).flatMap((part) => {
    const text = [textOf(part) ?? '', ...Object.values(part.attributes)].join(' ').trim();
    if (readParts.test(part.name) || text === '' || part.name === 'doc.rights') return [];
    return [(machineParts.test(part.name) ? machineField : lostField)(part.name, place, text)];
  });
  const expire = normDate(docdata, 'date.expire');
  return [
    ...parts,
    ...metas,
    ...(distributor === undefined ? [] : [machineField('distributor', place, distributor)]),
    ...(expire === undefined || status.is === 'expired' ? [] : [lostField('date.expire', place, expire)]),
  ];
}

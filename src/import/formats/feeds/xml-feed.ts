import type { Format, SourceFile } from '../../format.ts';
import type { Found } from '../../original.ts';
import { titleInXml } from '../../source-names.ts';
import { rootTag } from '../files/sniff.ts';
import { refuse, remark } from '../values/refuse.ts';
import { readItems } from '../xml/read-items.ts';
import { isBare } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { feedItem } from './feed-item.ts';

const names: Readonly<Record<string, string>> = { rss: 'RSS', rdf: 'RSS', channel: 'RSS', feed: 'Atom' };

/** Whether a file is RSS, RDF or Atom. Its outermost element says so. */
function isFeed(file: SourceFile): boolean {
  const root = rootTag(file);
  return root !== undefined && names[root.name] !== undefined;
}

const nothing = 'it has neither a title, a text nor an address';

/** One item, or why it is none. */
function read(item: XmlElement, place: string): Found {
  // There can be a million of these: looking for each field takes long.
  if (isBare(item)) return refuse(place, place, nothing);
  const original = feedItem(item, place);
  const { headline, body, standfirst, address, picture, media } = original;
  const isEmpty = [headline, body, standfirst, address, picture, media].every((part) => part === undefined);
  return isEmpty ? refuse(original.id, place, nothing) : original;
}

/** RSS 0.90 to 2.0, RDF, Atom 0.3 and 1.0, and CDF. */
export const xmlFeed: Format = {
  name: 'feed (RSS, RDF or Atom)',
  recognises: isFeed,
  sourceName: ({ start }) => titleInXml(start),
  read(file) {
    const shape = {
      isItem: (name: string) => name === 'item' || name === 'entry',
      home: rootTag(file)?.name === 'feed' ? 'atom' : 'rss',
      ignoresCase: true,
    };
    return readItems(file, shape, read, remark(file.name, file.name, 'a feed without items'));
  },
};

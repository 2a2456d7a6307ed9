import { namePattern } from '../values/name-pattern.ts';
import type { Element, ElementContent, Root } from 'hast';
import type { OriginalMedia, OriginalPicture } from '../../original.ts';
import { kindOfMedia } from '../feeds/feed-media.ts';
import { element, plainText, textNode } from '../values/html.ts';
import { hastOf } from '../xml/xml-to-hast.ts';
import type { Rename } from '../xml/xml-to-hast.ts';
import { childOf, childrenOf, descendantsOf, elementAt, textOf } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** Elements of NITF by the element of HTML that they are. */
const tags: Readonly<Record<string, string>> = {
  hl1: 'h2',
  hl2: 'h3',
  bq: 'blockquote',
  credit: 'cite',
  fn: 'aside',
  note: 'aside',
  datasource: 'p',
  tagline: 'p',
  bibliography: 'p',
  distributor: 'p',
  byttl: 'span',
  'nitf-table-metadata': 'p',
};
/** Elements that mark what words are: readers see the words. */
const marks = namePattern(
  String.raw`
  block content person org location city state region country sublocation event function object\.title money num
  chron virtloc postaddr addressee delivery\.point delivery\.office postcode care\.of copyrite copyrite\.year
  copyrite\.holder lang pronounce frac frac-num frac-den frac-sep name\.given name\.family nitf-table story\.date
  custom-table classifier body\.content body\.end frac\.sep
`,
);
const hidden = /^(?:alt-code|nitf-table-metadata|media-metadata|nitf-col|nitf-colgroup|ds|docdata)$/u;

/** The picture, sound or film of a `media` element. */
interface NitfMedia {
  readonly kind: 'image' | 'audio' | 'video' | 'other';
  readonly picture: OriginalPicture;
}

function largest(references: readonly XmlElement[]): XmlElement | undefined {
  return references.toSorted((a, b) => (Number(b.attributes['width']) || 0) - (Number(a.attributes['width']) || 0))[0];
}

function nitfMedia(media: XmlElement): NitfMedia | undefined {
  const references = childrenOf(media, 'media-reference').filter(
    ({ attributes }) => attributes['source'] ?? attributes['data-location'],
  );
  const file =
    largest(references.filter(({ attributes }) => !/thumb|preview/iu.test(attributes['name'] ?? ''))) ?? references[0];
  const src = file?.attributes['source'] ?? file?.attributes['data-location'];
  if (file === undefined || src === undefined) return undefined;
  const kind = kindOfMedia(file.attributes['mime-type'], media.attributes['media-type'], src);
  const caption = childOf(media, 'media-caption');
  return {
    kind,
    picture: {
      src,
      alt: file.attributes['alternate-text'],
      caption: caption === undefined ? undefined : nitfTree(caption),
      credit: textOf(childOf(media, 'media-producer')),
    },
  };
}

function figure(media: XmlElement): ElementContent[] {
  const found = nitfMedia(media);
  if (found === undefined) return [];
  const { kind, picture } = found;
  const words = [picture.caption === undefined ? '' : plainText(picture.caption), picture.credit ?? ''].filter(
    (one) => one !== '',
  );
  const caption: Element[] = words.length === 0 ? [] : [element('figcaption', {}, textNode(words.join(' ')))];
  if (kind === 'other')
    return [element('p', {}, element('a', { href: picture.src }, textNode(words[0] ?? picture.src)))];
  if (kind !== 'image') return [element('figure', {}, element(kind, { src: picture.src, controls: true }), ...caption)];
  return [element('figure', {}, element('img', { src: picture.src, alt: picture.alt ?? '' }), ...caption)];
}

const renameNitf =
  (lead: XmlElement | undefined, standfirst: XmlElement | undefined): Rename =>
  (node) => {
    const name = node.name.replace(/^(?:nitf|xhtml):/u, '').toLowerCase();
    if (node === lead || node === standfirst || hidden.test(name)) return 'none';
    if (name === 'media') return figure(node);
    if (marks.test(name)) return 'inner';
    return { tagName: tags[name] ?? name };
  };

/** A part of NITF as an HTML tree. */
export const nitfTree = (part: XmlElement, lead?: XmlElement, standfirst?: XmlElement): Root =>
  hastOf(part, renameNitf(lead, standfirst));

export interface NitfText {
  readonly body: Root | undefined;
  readonly standfirst: Root | undefined;
  readonly picture: OriginalPicture | undefined;
  readonly media: readonly OriginalMedia[];
}

/** Norwegian and other agencies mark the standfirst in the text. `lede` is only the first paragraph. */
const isStandfirst = ({ name, attributes }: XmlElement): boolean =>
  name === 'p' && (attributes['lead'] === 'true' || attributes['class'] === 'lead');

/** The text of a document, its standfirst, and its lead picture: the first one that stands outside of paragraphs. */
export function nitfText(nitf: XmlElement): NitfText {
  const head = elementAt(nitf, 'body', 'body.head');
  const content = elementAt(nitf, 'body', 'body.content');
  const end = elementAt(nitf, 'body', 'body.end');
  const all = content === undefined ? [] : [...descendantsOf(content, 'media')];
  const inHead = head === undefined ? [] : [...descendantsOf(head, 'media')];
  const lead = [...inHead, ...all].find((media) => nitfMedia(media)?.kind === 'image');
  const marked = content === undefined ? undefined : [...descendantsOf(content, 'p')].find(isStandfirst);
  const abstract = childOf(head, 'abstract') ?? marked;
  const children = [content, end].flatMap((part) => (part === undefined ? [] : nitfTree(part, lead, marked).children));
  const hasBody = plainText({ type: 'root', children }) !== '' || all.length > 0;
  return {
    body: hasBody ? { type: 'root', children } : undefined,
    standfirst: abstract === undefined || textOf(abstract) === undefined ? undefined : nitfTree(abstract),
    picture: lead === undefined ? undefined : nitfMedia(lead)?.picture,
    media: inHead.flatMap((media) => {
      const found = nitfMedia(media);
      return found?.kind === 'audio' || found?.kind === 'video' ? [{ kind: found.kind, src: found.picture.src }] : [];
    }),
  };
}

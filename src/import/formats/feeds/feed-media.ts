import type { OriginalMedia, OriginalPicture } from '../../original.ts';
import { webAddress } from '../values/addresses.ts';
import { htmlBody, lineOfHtml } from '../values/html.ts';
import { uniqueBy } from '../values/losses.ts';
import { baseOf, childOf, childrenOf, descendantsOf, rawTextOf, textOf } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** Files that belong to an item. */
export interface FeedMedia {
  readonly picture: OriginalPicture | undefined;
  readonly media: readonly OriginalMedia[];
  /** Addresses of files that are neither pictures, sound nor film, and of further pictures. */
  readonly others: readonly { readonly element: string; readonly address: string }[];
}

interface FeedFile {
  readonly element: XmlElement;
  readonly address: string;
  readonly kind: 'image' | 'audio' | 'video' | 'other';
  readonly width: number;
}

const extensions: readonly (readonly [kind: 'image' | 'audio' | 'video', pattern: RegExp])[] = [
  ['image', /\.(?:jpe?g|png|gif|webp|avif|svg)(?:$|[?#])/iu],
  ['audio', /\.(?:mp3|m4a|aac|ogg|oga|opus|wav|flac)(?:$|[?#])/iu],
  ['video', /\.(?:mp4|m4v|webm|mov|ogv|avi|m3u8)(?:$|[?#])/iu],
];

/** What a file is, by its declared type, or by the ending of its address. */
export function kindOfMedia(type: string | undefined, medium: string | undefined, address: string): FeedFile['kind'] {
  for (const word of [medium?.toLowerCase(), type?.toLowerCase().split('/')[0]]) {
    if (word === 'image' || word === 'audio' || word === 'video') return word;
  }
  return extensions.find(([, pattern]) => pattern.test(address))?.[0] ?? 'other';
}

function fileOf(element: XmlElement, written: string | undefined, assumed?: 'image'): FeedFile[] {
  const address = webAddress(written, baseOf(element)) ?? written?.trim();
  if (address === undefined || address === '') return [];
  const { type, medium, width } = element.attributes;
  const kind = kindOfMedia(type, medium, address);
  return [{ element, address, kind: kind === 'other' ? (assumed ?? kind) : kind, width: Number(width) || 0 }];
}

function filesOf(item: XmlElement): FeedFile[] {
  const links = childrenOf(item, 'link', 'atom:link').filter(({ attributes }) => attributes['rel'] === 'enclosure');
  return [
    ...[...descendantsOf(item, 'media:content')].flatMap((one) => fileOf(one, one.attributes['url'])),
    ...childrenOf(item, 'enclosure').flatMap((one) => fileOf(one, one.attributes['url'] ?? one.attributes['href'])),
    ...links.flatMap((one) => fileOf(one, one.attributes['href'])),
    ...childrenOf(item, 'itunes:image', 'image').flatMap((one) =>
      fileOf(one, one.attributes['href'] ?? textOf(childOf(one, 'url') ?? one), 'image'),
    ),
    ...[...descendantsOf(item, 'media:thumbnail')].flatMap((one) =>
      fileOf(one, one.attributes['url'] ?? textOf(one), 'image'),
    ),
  ];
}

/** A field of the file itself, or of the group that it stands in. */
function fieldOf(element: XmlElement, name: string): XmlElement | undefined {
  const group = element.parent?.name === 'media:group' ? element.parent : undefined;
  return childOf(element, name) ?? childOf(group, name);
}

function pictureOf({ element, address }: FeedFile): OriginalPicture {
  const caption = fieldOf(element, 'media:description') ?? fieldOf(element, 'media:text');
  return {
    src: address,
    alt: lineOfHtml(element.attributes['alt'] ?? textOf(fieldOf(element, 'media:title'))),
    caption: htmlBody(rawTextOf(caption)),
    credit: lineOfHtml(textOf(fieldOf(element, 'media:credit') ?? fieldOf(element, 'media:copyright'))),
  };
}

const keyOf = ({ address }: FeedFile): string => address;

/** The files of an item. Of a group with one picture in several sizes, the largest is taken. */
export function mediaOf(item: XmlElement, bodyText: string): FeedMedia {
  const files = uniqueBy(filesOf(item), keyOf);
  const images = files.filter(({ kind }) => kind === 'image');
  const isThumbnail = ({ element }: FeedFile): boolean => element.name === 'media:thumbnail';
  const large = images.filter((file) => !isThumbnail(file));
  const candidates = large.length > 0 ? large : images;
  const [first] = candidates;
  const sizes = candidates.filter(
    ({ element }) =>
      element === first?.element ||
      (element.parent?.name === 'media:group' && element.parent === first?.element.parent),
  );
  const best = sizes.toSorted((a, b) => b.width - a.width)[0];
  const isInText = best !== undefined && bodyText.includes(best.address.replaceAll('&', '&amp;'));
  const duration = textOf(childOf(item, 'itunes:duration'));
  return {
    picture: best === undefined || isInText || bodyText.includes(best.address) ? undefined : pictureOf(best),
    media: files.flatMap(({ kind, address, element }) =>
      kind === 'audio' || kind === 'video'
        ? [
            {
              kind,
              src: address,
              title: textOf(childOf(element, 'media:title')),
              duration: duration ?? element.attributes['duration'],
            },
          ]
        : [],
    ),
    others: files
      .filter((file) => file.kind === 'other' || (file.kind === 'image' && !sizes.includes(file) && !isThumbnail(file)))
      .filter(({ address }) => !bodyText.includes(address))
      .map(({ element, address }) => ({ element: element.name, address })),
  };
}

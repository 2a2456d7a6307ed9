import type { Element } from 'hast';
import type { OriginalMedia, OriginalPicture } from '../../original.ts';
import { isObject, lineOf, objectsOf, stringOf } from '../json/read-json.ts';
import type { Json, JsonObject } from '../json/read-json.ts';
import { element, textNode, plainText } from '../values/html.ts';
import { kindOfMedia } from '../feeds/feed-media.ts';
import { textsOfNinjs } from './texts.ts';

interface WireFile {
  readonly href: string;
  readonly kind: ReturnType<typeof kindOfMedia>;
  readonly width: number;
  readonly name: string;
}

/** Named things: an object of version 1, or a list of the later ones. */
export const namedOf = (value: Json | undefined): (readonly [name: string, value: JsonObject])[] =>
  isObject(value)
    ? Object.entries(value).flatMap(([name, one]) => (isObject(one) ? [[name, one] as const] : []))
    : objectsOf(value).map((one) => [stringOf(one['name']) ?? '', one] as const);

function renditionsOf(item: JsonObject): WireFile[] {
  return namedOf(item['renditions']).flatMap(([name, one]) => {
    const href = stringOf(one['href']);
    const type = stringOf(one['contentType']) ?? stringOf(one['contenttype']) ?? stringOf(one['mimetype']);
    if (href === undefined) return [];
    return [
      { href, kind: kindOfMedia(type, undefined, href), width: Number(one['width']) || 0, name: name.toLowerCase() },
    ];
  });
}

/** The largest file that is neither cut nor a preview. */
function largest(renditions: readonly WireFile[]): WireFile | undefined {
  const whole = renditions.filter(({ name }) => !/thumb|preview|watermark|viewimage|crop/u.test(name));
  return (whole.length > 0 ? whole : renditions).toSorted((a, b) => b.width - a.width)[0];
}

const isPicture = (item: JsonObject): boolean => item['type'] === 'picture' || item['type'] === 'graphic';

/** The picture of an item of pictures. */
export function pictureOf(item: JsonObject): OriginalPicture | undefined {
  const images = renditionsOf(item).filter(({ kind }) => kind === 'image' || (kind === 'other' && isPicture(item)));
  const file = largest(images);
  if (file === undefined) return undefined;
  const { body, headline } = textsOfNinjs(item);
  return {
    src: file.href,
    alt: lineOf(item['body_alt']) ?? headline,
    caption: body,
    credit:
      lineOf(item['byline']) ??
      lineOf(item['by']) ??
      lineOf(item['copyrightholder']) ??
      lineOf(item['copyrightHolder']),
  };
}

/** The sound or film of an item. */
export function mediaOfNinjs(item: JsonObject): OriginalMedia[] {
  const kind = item['type'];
  if (kind !== 'audio' && kind !== 'video') return [];
  const file = largest(renditionsOf(item).filter((one) => one.kind === kind));
  const title = textsOfNinjs(item).headline;
  return file === undefined ? [] : [{ kind, src: file.href, title }];
}

export interface Associated {
  /** The first picture, or the one that is named as the main one. */
  readonly lead: OriginalPicture | undefined;
  /** The other pictures, for the end of the text. */
  readonly figures: readonly Element[];
  readonly media: readonly OriginalMedia[];
  /** Ids of stories. */
  readonly related: readonly string[];
}

function figure(picture: OriginalPicture): Element {
  const words = [picture.caption === undefined ? '' : plainText(picture.caption), picture.credit ?? ''].filter(
    (one) => one !== '',
  );
  const image = element('img', { src: picture.src, alt: picture.alt ?? '' });
  return element(
    'figure',
    {},
    image,
    ...(words.length === 0 ? [] : [element('figcaption', {}, textNode(words.join(' ')))]),
  );
}

/** What belongs to an item: pictures, sound, film, and other stories. */
export function associatedOf(item: JsonObject, bodyText: string): Associated {
  const all = namedOf(item['associations']);
  const pictures = all.flatMap(([name, one]) => {
    const picture =
      isPicture(one) || (one['type'] === undefined && one['renditions'] !== undefined) ? pictureOf(one) : undefined;
    return picture === undefined || bodyText.includes(picture.src) ? [] : [{ name, picture }];
  });
  const main = pictures.find(({ name }) => /main|feature|lead|primary/iu.test(name)) ?? pictures[0];
  return {
    lead: main?.picture,
    figures: pictures.filter((one) => one !== main).map(({ picture }) => figure(picture)),
    media: all.flatMap(([, one]) => mediaOfNinjs(one)),
    related: all.flatMap(([, one]) => {
      const id = stringOf(one['uri']) ?? stringOf(one['guid']);
      const isStory = one['type'] === 'text' || one['type'] === 'composite';
      return isStory && id !== undefined ? [id] : [];
    }),
  };
}

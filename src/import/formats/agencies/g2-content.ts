import type { Root } from 'hast';
import type { Loss } from '../../loss.ts';
import type { Original, OriginalMedia, OriginalPicture } from '../../original.ts';
import { kindOfMedia } from '../feeds/feed-media.ts';
import { htmlBody, isHtml, paragraphsRoot, plainText } from '../values/html.ts';
import { lostField } from '../values/losses.ts';
import { hastOf } from '../xml/xml-to-hast.ts';
import { childOf, childrenOf, descendantsOf, elementAt, elementsOf, rawTextOf } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { nitfStory } from './nitf-story.ts';
import { nitfTree } from './nitf-body.ts';

/** What stands in an item: a text, or files. */
export interface G2Content {
  readonly body: Root | undefined;
  /** The document of NITF, which can say what the item doesn't. */
  readonly nitf: Original | undefined;
  readonly files: readonly {
    readonly src: string;
    readonly kind: ReturnType<typeof kindOfMedia>;
    readonly width: number;
  }[];
  readonly losses: readonly Loss[];
}

const local = (name: string): string => name.replace(/^(?:xhtml|nitf|x|h):/u, '').toLowerCase();

function find(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of elementsOf(element)) {
    if (local(child.name) === name) return child;
    const inner = find(child, name);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

const isEmpty = (root: Root): boolean =>
  plainText(root) === '' && root.children.every(({ type }) => type !== 'element');

/** The text of `inlineXML`, in NITF or XHTML. */
function inlineXml(inline: XmlElement, place: string): Pick<G2Content, 'body' | 'nitf' | 'losses'> {
  const none = { body: undefined, nitf: undefined, losses: [] };
  const nitf = find(inline, 'nitf');
  if (nitf !== undefined) {
    const story = nitfStory(nitf, place);
    return { body: story.body, nitf: story, losses: [] };
  }
  const part = find(inline, 'body.content');
  if (part !== undefined) return { ...none, body: nitfTree(part) };
  const [first] = elementsOf(inline);
  if (first === undefined) {
    const text = rawTextOf(inline);
    return { ...none, body: isHtml(text) ? htmlBody(text) : paragraphsRoot(text) };
  }
  const isHypertext = /^(?:html|body|div|p|article|section|h[1-6])$/u.test(local(first.name));
  if (!isHypertext) return { ...none, losses: [lostField(`inlineXML ${first.name}`, place, rawTextOf(inline))] };
  const root = hastOf(find(inline, 'body') ?? inline);
  return { ...none, body: isEmpty(root) ? undefined : root };
}

function inlineData(inline: XmlElement): Root | undefined {
  const text = rawTextOf(inline);
  if (text.trim() === '' || inline.attributes['encoding'] !== undefined) return undefined;
  return /html/u.test(inline.attributes['contenttype'] ?? '') || isHtml(text) ? htmlBody(text) : paragraphsRoot(text);
}

/** The content of an item. */
export function g2Content(item: XmlElement, place: string): G2Content {
  const contentSet = childOf(item, 'contentSet');
  const losses: Loss[] = [];
  let body: Root | undefined;
  let nitf: Original | undefined;
  for (const inline of contentSet === undefined ? [] : childrenOf(contentSet, 'inlineXML', 'inlineData')) {
    const read =
      inline.name === 'inlineXML'
        ? inlineXml(inline, place)
        : { body: inlineData(inline), nitf: undefined, losses: [] };
    losses.push(...read.losses);
    nitf ??= read.nitf;
    body ??= read.body;
  }
  const remotes = contentSet === undefined ? [] : childrenOf(contentSet, 'remoteContent');
  const files = remotes.flatMap(({ attributes, children }) => {
    const src = attributes['href'] ?? attributes['residref'];
    if (src === undefined) return [];
    const kind = kindOfMedia(attributes['contenttype'], undefined, src);
    const isPreview = /thumb|preview|lowres|web/iu.test(attributes['rendition'] ?? '');
    return [{ src, kind, width: (Number(attributes['width']) || children.length) / (isPreview ? 1000 : 1) }];
  });
  return { body, nitf, files, losses };
}

/** The largest file of a kind. */
export function largestFile(content: G2Content, kind: string): string | undefined {
  return content.files.filter((file) => file.kind === kind).toSorted((a, b) => b.width - a.width)[0]?.src;
}

/** Texts of a description: what the picture shows, or what the story says. */
export function descriptionOf(contentMeta: XmlElement | undefined, role: RegExp | undefined): Root | undefined {
  const all = contentMeta === undefined ? [] : childrenOf(contentMeta, 'description');
  const found = role === undefined ? all[0] : all.find(({ attributes }) => role.test(attributes['role'] ?? ''));
  if (found === undefined) return undefined;
  const root =
    elementsOf(found).length > 0 ? hastOf(found) : (paragraphsRoot(rawTextOf(found)) ?? { type: 'root', children: [] });
  return isEmpty(root) ? undefined : root;
}

/** The sound or film of an item, or the one that belongs to it. */
export function g2Media(content: G2Content): OriginalMedia[] {
  return (['video', 'audio'] as const).flatMap((kind) => {
    const src = largestFile(content, kind);
    return src === undefined ? [] : [{ kind, src }];
  });
}

/** The picture of an item, with its caption and its credit. */
export function g2Picture(
  item: XmlElement,
  content: G2Content,
  headline: string | undefined,
): OriginalPicture | undefined {
  const src = largestFile(content, 'image') ?? [...descendantsOf(item, 'icon')][0]?.attributes['href'];
  if (src === undefined) return undefined;
  const contentMeta = childOf(item, 'contentMeta');
  const credit = rawTextOf(childOf(contentMeta, 'creditline')).trim();
  return {
    src,
    alt: headline,
    caption: descriptionOf(contentMeta, /caption/u) ?? descriptionOf(contentMeta, undefined),
    credit: credit === '' ? rawTextOf(elementAt(contentMeta, 'by')).trim() || undefined : credit,
  };
}

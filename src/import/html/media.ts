import type { BlockFile } from '../../press/blocks/block-file.ts';
import { isUnsafe, webAddressOf } from './addresses.ts';
import { attribute, elementsBelow, firstAttribute, textBelow, type Element, type HtmlNode } from './nodes.ts';
import { titleOf } from './providers.ts';
import type { Walker } from './walker.ts';

const kinds: Readonly<Record<string, 'video' | 'audio'>> = {
  video: 'video',
  'amp-video': 'video',
  audio: 'audio',
  'amp-audio': 'audio',
};

export const isMedia = (element: Element): boolean => kinds[element.tagName] !== undefined;

/** The size of a film whose page does not say it: that of most. */
const [usualWidth, usualHeight] = [1280, 720];

/** Makes a block of a film or a recording. One on another site becomes a card: a story plays files of its own only. */
export function mediaBlocks(element: Element, walker: Walker, caption: readonly HtmlNode[] = []): BlockFile[] {
  const kind = kinds[element.tagName] ?? 'video';
  const sources = [element, ...elementsBelow(element, 'source')].flatMap(
    (one) => firstAttribute(one, ['src', 'data-src']) ?? [],
  );
  const src = sources.find((one) => !isUnsafe(one));
  const text = walker.inline(caption);
  if (src === undefined) {
    walker.lose(element.tagName, 'dropped', firstAttribute(element, ['title', 'poster']) ?? '');
    return text === '' ? [] : [text];
  }
  const words = textBelow({
    type: 'element',
    tagName: 'div',
    properties: {},
    children: [...caption] as Element['children'],
  });
  const address = webAddressOf(src, walker.base);
  const title =
    firstAttribute(element, ['title', 'aria-label']) ?? (words === '' || words.length > 200 ? undefined : words);
  if (address !== undefined) {
    walker.lose(element.tagName, 'embed', address, true);
    const name = new URL(address).hostname.replace(/^www\./u, '');
    const card = { name, kind: kind === 'video' ? 'video' : 'recording', address };
    const isRepeated = title === words;
    return [
      { type: 'embed', url: address, title: title ?? titleOf(card), provider: name },
      ...(text === '' || isRepeated ? [] : [text]),
    ];
  }
  if (kind === 'audio') return [{ type: 'audio', src, title: title ?? fileName(src) }];
  const [width, height] = [size(element, 'width') ?? usualWidth, size(element, 'height') ?? usualHeight];
  return [{ type: 'video', src, width, height, ...(text === '' ? {} : { caption: text }) }];
}

const fileName = (src: string): string =>
  src
    .replace(/[?#].*$/u, '')
    .split('/')
    .at(-1) ?? src;

function size(element: Element, name: 'width' | 'height'): number | undefined {
  const value = Number(attribute(element, name));
  return Number.isInteger(value) && value > 0 ? value : undefined;
}

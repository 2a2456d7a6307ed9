import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { BlockFile } from '../../press/blocks/block-file.ts';
import { linkFault } from '../../press/copy/links.ts';
import type { Loss } from '../loss.ts';

export interface BodyOptions {
  /** The address of the page: links and pictures are resolved against it. */
  readonly base?: string | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
  /** What losses call the text: `body`. */
  readonly place: string;
  /** Makes an address of a link that is relative and has no base; undefined if there is none. */
  readonly resolve?: ((href: string) => string | undefined) | undefined;
}

/** A story's blocks, and what its text had that they can't hold. */
export interface StoryBody {
  readonly body: BlockFile[];
  readonly losses: Loss[];
}

const property = (element: Element, name: string): string => String(element.properties[name] ?? '');

/** Makes the blocks of a story of paragraphs, headings and pictures. */
export function storyBody(root: Root, options: BodyOptions): StoryBody {
  const body: BlockFile[] = [];
  const losses: Loss[] = [];
  for (const node of root.children) {
    if (node.type === 'text' && node.value.trim() !== '') body.push(inline([node], options));
    if (node.type !== 'element') continue;
    if (node.tagName === 'img') {
      const src = property(node, 'src');
      const address = URL.canParse(src, options.base) ? new URL(src, options.base).href : src;
      body.push({ type: 'image', src: address, alt: property(node, 'alt') });
    } else if (/^h[1-6]$/u.test(node.tagName)) body.push({ type: 'heading', text: inline(node.children, options) });
    else if (node.tagName === 'form')
      losses.push({ element: 'form', made: 'dropped', place: options.place, text: inline(node.children, options) });
    else body.push(inline(node.children, options));
  }
  return { body, losses };
}

/** The text of an HTML tree as one line with inline markup, for standfirsts and captions. */
export const inlineText = (root: Root, options: BodyOptions): string => inline(root.children, options);

const inline = (nodes: readonly (RootContent | ElementContent)[], options: BodyOptions): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return escaped(node.value);
      if (node.type !== 'element') return '';
      const text = inline(node.children, options);
      if (node.tagName === 'em') return `*${text}*`;
      if (node.tagName !== 'a') return text;
      const href = property(node, 'href');
      const address = URL.canParse(href, options.base) ? new URL(href, options.base).href : href;
      const kept = linkFault(address) === undefined ? address : options.resolve?.(href);
      return kept === undefined ? text : `[${text}](${kept})`;
    })
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim();

const escaped = (text: string): string => text.replaceAll(/[\\`*_[\]<&~^|$]/gu, String.raw`\$&`);

import { hrefOf, linkFault } from '../copy/links.ts';
import { deepEmphasis } from '../copy/messages/markup.ts';
import * as messages from '../copy/messages/stories.ts';
import { plainText } from '../../edition/plain-text.ts';
import type { Inline } from '../../edition/published.ts';
import { isVisible } from '../../text/visible.ts';
import { isImageSign, leftoverMarkup, mayHaveMarkup } from './leftover-markup.ts';
import { inlineTokens } from './markdown.ts';

/** Browsers limit the depth of elements to about 500. No reader needs as many levels of emphasis as these. */
const maxNesting = 8;

/** A part of a text that cannot be published. */
export interface InlineFault {
  /** The address of a faulty link; empty for other faults. */
  readonly href: string;
  /** Makes the message, if the fault is listed. */
  readonly message: () => string;
}

type Container = Exclude<Inline, string | { type: 'code' }>;

/** Makes the message about a link to a story, by its slug; undefined for a good link. */
type StoryFault = (slug: string) => (() => string) | undefined;

/**
 * Parses a text's inline markup.
 * @param storyFault checks links to stories
 */
export function parseInlineMarkup(text: string, storyFault: StoryFault): { content: Inline[]; faults: InlineFault[] } {
  if (!mayHaveMarkup(text)) return { content: [text], faults: [] };
  const faults: InlineFault[] = [];
  const root: Inline[] = [];
  const open: Inline[][] = [root];
  let href = '';

  const append = (node: Inline) => {
    const list = open.at(-1) ?? root;
    const last = list.at(-1);
    if (typeof node === 'string' && typeof last === 'string') list[list.length - 1] = last + node;
    else if (node !== '') list.push(node);
  };
  const begin = (node: Container) => {
    append(node);
    open.push(node.content);
  };

  const tokens = inlineTokens(text);
  for (const [i, token] of tokens.entries()) {
    if (open.length > maxNesting)
      return { content: [text], faults: [{ href: '', message: () => deepEmphasis(maxNesting) }] };
    if (token.type === 'em_open') begin({ type: 'emphasis', content: [] });
    else if (token.type === 'strong_open') begin({ type: 'strong', content: [] });
    else if (token.type === 'link_open') {
      href = String(token.attrGet('href') ?? '');
      // The address of a picture is reported as a picture.
      const isImage = isImageSign(tokens[i - 1]);
      begin(linkOf(href, storyFault, isImage ? [] : faults));
    } else if (token.type === 'link_close') {
      if (!isVisible(plainText(open.pop() ?? []))) faults.push({ href, message: () => messages.linkWithoutText });
    } else if (token.nesting === -1) open.pop();
    else if (token.type === 'code_inline') append({ type: 'code', text: token.content });
    else append(token.type === 'hardbreak' ? '\n' : token.content);
  }
  const leftovers = leftoverMarkup(text, tokens).map((message) => ({ href: '', message: () => message }));
  return { content: root, faults: [...faults, ...leftovers] };
}

/** A link without content yet. The fault of its address is added to the faults. */
function linkOf(href: string, storyFault: StoryFault, faults: InlineFault[]): Container {
  if (href.startsWith('story:')) {
    const slug = href.slice('story:'.length).normalize('NFC');
    const message = storyFault(slug);
    if (message !== undefined) faults.push({ href, message });
    return { type: 'story', slug, content: [] };
  }
  const message = linkFault(href);
  if (message !== undefined) faults.push({ href, message: () => messages.notAStoryLink(message) });
  return { type: 'link', href: message === undefined ? hrefOf(href) : href, content: [] };
}

import type { Token } from 'markdown-it';
import type { StoryFootnotes } from '../blocks/story-footnotes.ts';
import { hrefOf, linkFault } from '../copy/links.ts';
import { deepEmphasis, noFootnote } from '../copy/messages/markup.ts';
import * as messages from '../copy/messages/stories.ts';
import type { Notation } from '../copy/notation.ts';
import { plainText } from '../../edition/plain-text.ts';
import type { Inline, Mark } from '../../edition/inline.ts';
import { isVisible } from '../../text/visible.ts';
import { isImageSign, leftoverMarkup, mayHaveMarkup } from './leftover-markup.ts';
import { footnoteSign, inlineTokens, tokenOffsets } from './markdown.ts';

/** Browsers limit the depth of elements to about 500. No reader needs as many levels of emphasis as these. */
const maxNesting = 8;

/** A part of a text that cannot be published. */
export interface InlineFault {
  /** The address of a faulty link; empty for other faults. */
  readonly href: string;
  /** Where it begins in the text, in UTF-16 code units. */
  readonly offset: number;
  /** Makes the message, if the fault is listed. */
  readonly message: () => string;
}

type Container = Exclude<Inline, string | { type: 'code' | 'footnote' }>;

/** The marks that begin with a token of markdown-it. */
const marks: Readonly<Partial<Record<string, Mark>>> = {
  em_open: 'emphasis',
  strong_open: 'strong',
  s_open: 'struck',
  sup_open: 'sup',
  sub_open: 'sub',
};

/** Makes the message about a link to a story, by its slug; undefined for a good link. */
type StoryFault = (slug: string) => (() => string) | undefined;

/**
 * Parses a text's inline markup.
 * @param storyFault checks links to stories
 * @param findFootnote finds the footnotes of the story
 * @param notation of the text in its file
 * @param elsewhere the address of a story that another edition of the site has
 */
export function parseInlineMarkup(
  text: string,
  storyFault: StoryFault,
  findFootnote: StoryFootnotes['find'] = (name, written) => noFootnote(name, [], written),
  notation: Notation = 'json',
  elsewhere: (slug: string) => string | undefined = () => undefined,
): { content: Inline[]; faults: InlineFault[] } {
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
  // Only needed for faults.
  let offsets: readonly number[] | undefined;
  const offsetOf = (i: number): number => (offsets ??= tokenOffsets(text, tokens))[i] ?? 0;
  let linkStart = 0;
  for (const [i, token] of tokens.entries()) {
    if (open.length > maxNesting)
      return {
        content: [text],
        faults: [{ href: '', offset: offsetOf(i), message: () => deepEmphasis(maxNesting, notation) }],
      };
    const mark = marks[token.type];
    if (mark !== undefined) begin({ type: mark, content: [] });
    else if (token.type === footnoteSign) {
      const sign = findFootnote(token.content, notation);
      if (typeof sign === 'string') faults.push({ href: '', offset: offsetOf(i), message: () => sign });
      else append(sign);
    } else if (token.type === 'link_open') {
      href = String(token.attrGet('href') ?? '');
      // The address of a picture is reported as a picture.
      const isImage = isImageSign(tokens[i - 1]);
      linkStart = i;
      begin({ ...linkOf(href, () => offsetOf(i), storyFault, isImage ? [] : faults, elsewhere), ...titleOf(token) });
    } else if (token.type === 'link_close') {
      if (!isVisible(plainText(open.pop() ?? [])))
        faults.push({ href, offset: offsetOf(linkStart), message: () => messages.linkWithoutText });
    } else if (token.nesting === -1) open.pop();
    else if (token.type === 'code_inline') append({ type: 'code', text: token.content });
    else append(token.type === 'hardbreak' ? '\n' : token.content);
  }
  const leftovers = leftoverMarkup(text, tokens, notation).map(({ message, offset }) => ({
    href: '',
    offset,
    message: () => message,
  }));
  return { content: root, faults: [...faults, ...leftovers] };
}

/** The title of a link, if it has one: `[text](address "title")`. */
function titleOf(token: Token): { title?: string } {
  const title = String(token.attrGet('title') ?? '').trim();
  return title === '' ? {} : { title };
}

/** A link without content yet. The fault of its address is added to the faults. */
function linkOf(
  href: string,
  offset: () => number,
  storyFault: StoryFault,
  faults: InlineFault[],
  elsewhere: (slug: string) => string | undefined,
): Container {
  if (href.startsWith('story:')) {
    const slug = href.slice('story:'.length).normalize('NFC');
    const message = storyFault(slug);
    if (message !== undefined) faults.push({ href, offset: offset(), message });
    const address = elsewhere(slug);
    return address === undefined ? { type: 'story', slug, content: [] } : { type: 'link', href: address, content: [] };
  }
  const message = href.startsWith('#') ? messages.linkToPlace : linkFault(href);
  const slug = message === undefined ? undefined : /(?:^|\/)([^/#?]+?)(?:\.(?:json|md|html))?\/?$/u.exec(href)?.[1];
  if (slug !== undefined && !href.includes(':') && storyFault(slug.normalize('NFC')) === undefined) {
    faults.push({ href, offset: offset(), message: () => messages.linkToStory(slug) });
    return { type: 'link', href, content: [] };
  }
  if (message !== undefined) faults.push({ href, offset: offset(), message: () => messages.notAStoryLink(message) });
  return { type: 'link', href: message === undefined ? hrefOf(href) : href, content: [] };
}

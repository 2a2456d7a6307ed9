import MarkdownIt from 'markdown-it';
import { hrefOf, linkFault } from '../copy/links.ts';
import { badCharacter } from '../copy/messages/addresses.ts';
import * as messages from '../copy/messages/stories.ts';
import { plainText } from '../../edition/plain-text.ts';
import type { Inline } from '../../edition/published.ts';
import { isVisible } from '../../text/visible.ts';

// Only CommonMark's emphasis, strong, code, links and backslash escapes. HTML and entities are text.
const markdown = new MarkdownIt('zero').enable(['emphasis', 'backticks', 'link', 'escape', 'balance_pairs']);
// Unsafe links are parsed as links too, so that they are reported and don't become text.
markdown.validateLink = () => true;
markdown.normalizeLink = (url) => url;

/** Browsers limit the depth of elements to about 500. No reader needs as many levels of emphasis as these. */
const maxNesting = 8;

const mayHaveMarkup = /[*_`[\\]/u;

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
  if (!mayHaveMarkup.test(text)) return { content: [text], faults: [] };
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

  for (const token of markdown.parseInline(text, {})[0]?.children ?? []) {
    if (open.length > maxNesting)
      return { content: [text], faults: [{ href: '', message: () => messages.deepEmphasis(maxNesting) }] };
    if (token.type === 'em_open') begin({ type: 'emphasis', content: [] });
    else if (token.type === 'strong_open') begin({ type: 'strong', content: [] });
    else if (token.type === 'link_open') {
      href = String(token.attrGet('href') ?? '');
      begin(linkOf(href, storyFault, faults));
    } else if (token.type === 'link_close') {
      if (!isVisible(plainText(open.pop() ?? []))) faults.push({ href, message: () => messages.linkWithoutText });
    } else if (token.nesting === -1) open.pop();
    else if (token.type === 'code_inline') append({ type: 'code', text: token.content });
    else append(token.type === 'hardbreak' ? '\n' : token.content);
  }
  return { content: root, faults: [...faults, ...unparsedLinks(text, root)] };
}

/** Links that CommonMark takes for text, since their address has a space or no end. Readers would see the address. */
function unparsedLinks(text: string, content: readonly Inline[]): InlineFault[] {
  const shown = textOutsideCode(content);
  return [...text.matchAll(unparsedLink)]
    .filter(([link]) => shown.includes(link))
    .map(([, href = '', end]) => ({
      href: href.trim(),
      message: () => (end === ')' && /\s/u.test(href.trim()) ? badCharacter : messages.linkWithoutEnd),
    }));
}

const unparsedLink = /(?<!\\)\[[^[\]]+\]\(((?:https?:|mailto:|story:)[^()\n]*)(\)?)/gu;

const textOutsideCode = (content: readonly Inline[]): string =>
  content
    .map((node) => (typeof node === 'string' ? node : node.type === 'code' ? '\0' : textOutsideCode(node.content)))
    .join('');

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

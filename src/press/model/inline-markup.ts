import MarkdownIt from 'markdown-it';
import { hrefOf, linkFault } from '../copy/links.ts';
import * as messages from '../copy/messages/stories.ts';
import { plainText } from '../../edition/plain-text.ts';
import type { Inline } from '../../edition/published.ts';
import { isVisible } from '../../text/visible.ts';

/** CommonMark's emphasis, strong, code, links and backslash escapes, and nothing else: HTML and entities are text. */
const markdown = new MarkdownIt('zero').enable(['emphasis', 'backticks', 'link', 'escape', 'balance_pairs']);
// Every link is read as one, so that an unsafe one is a fault and not silently text.
markdown.validateLink = () => true;
markdown.normalizeLink = (url) => url;

/** Browsers hold elements some 500 deep, and nobody reads emphasis in emphasis in emphasis. */
const deepest = 8;

const mayHaveMarkup = /[*_`[\\]/u;

/** A link that cannot be followed, and why. */
export interface InlineFault {
  /** Empty where no link is meant. */
  readonly href: string;
  /** Worked out only where it will be said. */
  readonly message: () => string;
}

type StoryFault = (slug: string) => (() => string) | undefined;

/**
 * Reads a text's inline markup.
 * @param storyFault what is wrong with a `story:` link, if anything
 */
export function parseInline(text: string, storyFault: StoryFault): { content: Inline[]; faults: InlineFault[] } {
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
  const begin = (node: Exclude<Inline, string | { type: 'code' }>) => {
    append(node);
    open.push(node.content);
  };

  for (const token of markdown.parseInline(text, {})[0]?.children ?? []) {
    if (open.length > deepest) {
      return {
        content: [text],
        faults: [
          {
            href: '',
            message: () => messages.deepEmphasis(deepest),
          },
        ],
      };
    }
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
  return { content: root, faults };
}

function linkOf(
  href: string,
  storyFault: StoryFault,
  faults: InlineFault[],
): Exclude<Inline, string | { type: 'code' }> {
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

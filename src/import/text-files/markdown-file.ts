import type { Format } from '../format.ts';
import { hasFrontMatter, splitFrontMatter } from './front-matter.ts';
import { markdownTree } from './markdown-html.ts';
import { withoutMdx, withoutShortcodes } from './shortcodes.ts';
import { refused, textStory, wholeText } from './text-story.ts';

const isMarkdownName = (name: string): boolean => /\.(?:md|markdown|mdown|mkd|mdx)$/iu.test(name);
const isHtmlName = (name: string): boolean => /\.html?$/iu.test(name);

/** Markdown with the front matter of Hugo, Jekyll, Eleventy or Astro, or without any. */
export const markdownFile: Format = {
  name: 'Markdown',
  // Plain text has no sign of its own: without front matter, only the name says that it is Markdown.
  recognises: ({ name, start }) =>
    isMarkdownName(name) || (hasFrontMatter(start) && !isHtmlName(name) && !/\.(?:ya?ml|toml|json)$/iu.test(name)),
  async *read(file) {
    const written = await wholeText(file);
    if (written === undefined) {
      yield refused(file, 'this file is too large for one story');
      return;
    }
    const { fields, text, fault } = splitFrontMatter(written);
    if (fault !== undefined) {
      yield refused(file, `its front matter can't be read (${fault}): correct it`);
      return;
    }
    const mdx = /\.mdx$/iu.test(file.name) ? withoutMdx(text, file.name) : { text, losses: [] };
    const shortcodes = withoutShortcodes(mdx.text, file.name);
    const tree = markdownTree(shortcodes.text);
    if (tree === undefined) {
      yield refused(file, 'its text is too large for one story');
      return;
    }
    const cut = tree.isCut
      ? [
          {
            element: 'nesting',
            made: 'text' as const,
            place: file.name,
            text: 'elements nested deeper than any page needs',
          },
        ]
      : [];
    yield textStory(file, fields, tree.root, [...mdx.losses, ...shortcodes.losses, ...cut]);
  },
};

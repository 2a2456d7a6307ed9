import type { Format } from '../format.ts';
import { nestingLosses } from '../html/parse-html.ts';
import { hasFrontMatter } from './front-matter.ts';
import { markdownTree } from './markdown-html.ts';
import { withoutMdx, withoutShortcodes } from './shortcodes.ts';
import { fieldsAndText, refused, textStory } from './text-story.ts';

const isMarkdownName = (name: string): boolean => /\.(?:md|markdown|mdown|mkd|mdx)$/iu.test(name);
const isHtmlName = (name: string): boolean => /\.html?$/iu.test(name);

/** Markdown with the front matter of Hugo, Jekyll, Eleventy or Astro, or without any. */
export const markdownFile: Format = {
  name: 'Markdown',
  // Plain text has no sign of its own: without front matter, only the name says that it is Markdown.
  recognises: ({ name, start }) =>
    isMarkdownName(name) || (hasFrontMatter(start) && !isHtmlName(name) && !/\.(?:ya?ml|toml|json)$/iu.test(name)),
  async *read(file) {
    const parts = await fieldsAndText(file);
    if ('refused' in parts) return yield parts;
    const { fields, text } = parts;
    const mdx = /\.mdx$/iu.test(file.name) ? withoutMdx(text, file.name) : { text, losses: [] };
    const shortcodes = withoutShortcodes(mdx.text, file.name);
    const tree = markdownTree(shortcodes.text);
    if (tree === undefined) {
      yield refused(file, 'its text is too large for one story');
      return;
    }
    const cut = nestingLosses(tree.isCut, file.name);
    yield textStory(file, fields, tree.root, [...mdx.losses, ...shortcodes.losses, ...cut]);
  },
};

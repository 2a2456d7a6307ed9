import { parseHtml } from '../html/parse-html.ts';
import type { Format } from '../format.ts';
import { hasFrontMatter, splitFrontMatter } from './front-matter.ts';
import { withoutShortcodes } from './shortcodes.ts';
import { refused, textStory, wholeText } from './text-story.ts';

/** A part of a page: it begins with an element of a text. */
const looksLikeText = (start: string): boolean =>
  new RegExp(
    String.raw`^\s*(?:<!--[\s\S]*?-->\s*)*<(?:p|div|h[1-6]|article|section|main|header|figure|img|` +
      String.raw`blockquote|ul|ol|table|a|b|i|em|strong|span|br|hr|center|font)[\s/>]`,
    'iu',
  ).test(start);

/** A text in HTML without a page around it, perhaps with front matter. */
export const htmlFile: Format = {
  name: 'HTML',
  recognises: ({ name, start }) => looksLikeText(start) || (/\.html?$/iu.test(name) && hasFrontMatter(start)),
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
    const shortcodes = Object.keys(fields).length > 0 ? withoutShortcodes(text, file.name) : { text, losses: [] };
    const { root, isCut } = parseHtml(shortcodes.text, 'fragment');
    const cut = isCut
      ? [
          {
            element: 'nesting',
            made: 'text' as const,
            place: file.name,
            text: 'elements nested deeper than any page needs',
          },
        ]
      : [];
    yield textStory(file, fields, root, [...shortcodes.losses, ...cut]);
  },
};

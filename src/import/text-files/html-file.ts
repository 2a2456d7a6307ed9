import { nestingLosses, parseHtml } from '../html/parse-html.ts';
import { hasTooManyElements, tooManyElements } from '../element-limit.ts';
import type { Format } from '../format.ts';
import { hasFrontMatter } from './front-matter.ts';
import { withoutShortcodes } from './shortcodes.ts';
import { fieldsAndText, refused, textStory } from './text-story.ts';

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
    const parts = await fieldsAndText(file);
    if ('refused' in parts) return yield parts;
    const { fields, text } = parts;
    const shortcodes = Object.keys(fields).length > 0 ? withoutShortcodes(text, file.name) : { text, losses: [] };
    if (hasTooManyElements(shortcodes.text)) return yield refused(file, tooManyElements);
    const { root, isCut } = parseHtml(shortcodes.text, 'fragment');
    const cut = nestingLosses(isCut, file.name);
    yield textStory(file, fields, root, [...shortcodes.losses, ...cut]);
  },
};

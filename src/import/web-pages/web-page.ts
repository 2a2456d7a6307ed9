import { hasTooManyElements, tooManyElements } from '../element-limit.ts';
import type { Format } from '../format.ts';
import { siteInPage } from '../source-names.ts';
import { readPage } from './read-page.ts';

/** A page of more characters than this was not made for readers. */
const mostCharacters = 30_000_000;

/** A whole page of HTML, as a browser saves it. */
const looksLikePage = (start: string): boolean =>
  new RegExp(
    String.raw`^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!doctype\s+html|<html[\s>]|<head[\s>]|` +
      String.raw`<meta\s|<title[\s>])`,
    'iu',
  ).test(start.slice(0, 20_000)) || /^\s*<[\s\S]{0,4000}?<(?:html|head|body)[\s>]/iu.test(start);

export const webPage: Format = {
  name: 'web page',
  recognises: (file) => looksLikePage(file.start),
  sourceName: ({ start }) => siteInPage(start),
  async *read(file) {
    const parts: string[] = [];
    let length = 0;
    for await (const part of file.text()) {
      parts.push(part);
      length += part.length;
      if (length > mostCharacters) {
        yield { id: file.name, place: file.name, refused: true, reason: 'this page is too large for one story' };
        return;
      }
    }
    const html = parts.join('');
    if (hasTooManyElements(html)) yield { id: file.name, place: file.name, refused: true, reason: tooManyElements };
    else yield readPage(html, file.name);
  },
};

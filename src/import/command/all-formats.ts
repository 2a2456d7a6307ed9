import type { Format } from '../format.ts';
import { archive } from '../formats/archive.ts';
import { formats } from '../formats/formats.ts';
import { unknown } from '../formats/unknown.ts';
import { htmlFile } from '../text-files/html-file.ts';
import { markdownFile } from '../text-files/markdown-file.ts';
import { webPage } from '../web-pages/web-page.ts';

/** All formats that can be imported. The first that recognises a file reads it, so the special ones come first. */
export const allFormats: readonly Format[] = [archive, ...formats, markdownFile, webPage, htmlFile, unknown];

import latinItalic from './fonts/newsreader-latin-italic.woff2';
import latin from './fonts/newsreader-latin.woff2';
import { onNextPage } from '../platform/next-page.ts';
import { savesData } from '../platform/save-data.ts';

const family = 'NewsreaderLoaded';
const weight = '400 800';

/**
 * Loads Newsreader if the first page was painted without it. It is used from the next page on, because another typeface
 * would move the lines that someone is reading.
 */
export async function loadTypeface(): Promise<void> {
  const { dataset } = document.documentElement;
  if (dataset['newsreader'] !== undefined || dataset['typeface'] !== undefined || savesData()) return;
  // No `display: 'optional'` here: a document would not use such a font if it has loaded it after its first paint.
  const font = await new FontFace(family, `url(${latin})`, { weight }).load();
  document.fonts.add(font);
  // The browser loads the italic font when a text needs it.
  document.fonts.add(new FontFace(family, `url(${latinItalic})`, { weight, style: 'italic', display: 'optional' }));
  onNextPage(() => {
    dataset['newsreader'] = '';
  });
}

import latinItalic from './fonts/newsreader-latin-italic.woff2';
import latin from './fonts/newsreader-latin.woff2';
import { onNextPage } from '../platform/next-page.ts';
import { savesData } from '../platform/save-data.ts';

const family = 'NewsreaderLoaded';
const weight = '400 800';

/**
 * Loads Newsreader for a page that was painted without it, and uses it from the next page on: the lines of a page that
 * someone reads never break anew.
 */
export async function loadTypeface(): Promise<void> {
  const { dataset } = document.documentElement;
  if (dataset['newsreader'] !== undefined || dataset['typeface'] !== undefined || savesData()) return;
  // Its display is not `optional`, since browsers use such a font only in the document after the one that loaded it.
  const font = await new FontFace(family, `url(${latin})`, { weight }).load();
  document.fonts.add(font);
  // Loaded when a text needs it.
  document.fonts.add(new FontFace(family, `url(${latinItalic})`, { weight, style: 'italic', display: 'optional' }));
  onNextPage(() => {
    dataset['newsreader'] = '';
  });
}

/**
 * Applies the reader's theme, text size and typeface before the first paint. The build writes this script into the
 * head of every page: loading it would take too long.
 */
import { showTypefaceIfFast } from './typeface-if-fast.ts';
import {
  appearanceCollection,
  appearanceOf,
  applyAppearance,
  storagePrefix,
  settingsId,
} from '../reader/appearance/appearance.ts';

try {
  const text = localStorage.getItem(`${storagePrefix(import.meta.env.BASE_URL)}${appearanceCollection}:${settingsId}`);
  const { data } = JSON.parse(text ?? '{}') as { data?: Record<string, unknown> };
  if (data !== undefined) {
    applyAppearance(appearanceOf(data), document);
    // An early request makes it more likely that the font is there for the first paint.
    if (data['typeface'] === 'dyslexic') void document.fonts.load('1em OpenDyslexic');
  }
} catch {
  // Storage is blocked, or the stored record is damaged: the page keeps its default look.
}

showTypefaceIfFast(document);

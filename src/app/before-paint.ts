/**
 * Runs in the head of every page, before anything is painted: the page looks at once as its
 * reader wants it. Built by itself and put into the page, since a request would be too late.
 */
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
    // Asked for before any text needs it, it is there in time for the first.
    if (data['typeface'] === 'dyslexic') void document.fonts.load('1em OpenDyslexic');
  }
} catch {
  // Nothing is kept here, or what is kept is damaged: the page looks as usual.
}

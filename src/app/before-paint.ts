/**
 * Applies the reader's theme, text size and typeface before the first paint. The build writes this script into the
 * head of every page: loading it would take too long. It also runs if no other script does.
 */
import { showTypefaceIfFast } from './typeface-if-fast.ts';
import { leaveUnlessBooted } from './unless-booted.ts';
import {
  appearanceCollection,
  applyAppearance,
  settingsId,
  sitePrefix,
  storagePrefix,
} from '../reader/appearance/appearance.ts';
import { shareSettings } from '../reader/appearance/share-settings.ts';

leaveUnlessBooted(document);
try {
  // In the edition of the site's own language the bundler leaves this out.
  if (import.meta.env.BASE_URL !== import.meta.env.SITE_BASE)
    shareSettings(localStorage, storagePrefix, document.documentElement.lang);
  const text = localStorage.getItem(`${sitePrefix}${appearanceCollection}:${settingsId}`);
  const { data } = JSON.parse(text ?? '{}') as { data?: Record<string, unknown> };
  if (data !== undefined) {
    applyAppearance(data, document);
    // An early request makes it more likely that the font is there for the first paint.
    if (data['typeface'] === 'dyslexic') document.fonts.load('1em OpenDyslexic').catch(() => undefined);
  }
} catch {
  // Storage is blocked, or the stored record is damaged: the page keeps its default look.
}

try {
  showTypefaceIfFast(document);
} catch {
  // The browser doesn't say when it paints: the page may keep the font that comes later.
}

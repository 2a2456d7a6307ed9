import { betweenSentences } from '#messages/language.ts';
import * as messages from '#messages/reader/not-loaded.ts';
import { renewAssets } from '../platform/renew-assets.ts';
import { showNotice } from './notices.ts';

/**
 * Says that the code of a feature could not be loaded, and what helps. Downloads broken code again: the browser's HTTP
 * cache may keep it, and then a reload would not help.
 */
export function showNotLoaded(what: 'feature' | 'shortcuts'): void {
  renewAssets();
  showNotice({ text: messages.notLoaded[what] + betweenSentences + messages.whatHelps(navigator.onLine) });
}

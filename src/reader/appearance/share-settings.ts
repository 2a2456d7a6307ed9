import type { StringStorage } from '../../platform/local-storage.ts';
import { appearanceCollection, settingsId, sitePrefix } from './appearance.ts';

/**
 * Moves settings of an edition in another language to where the whole site has them: earlier versions kept them for
 * each language. Where the site has a setting, both stay as they are, and that of the site counts.
 * @param ownPrefix of the keys of this edition
 * @param language of the edition, and so of all its stories, as a BCP 47 tag
 */
export function shareSettings(storage: StringStorage, ownPrefix: string, language: string): void {
  for (const name of [appearanceCollection, 'history', 'shortcuts', 'voice']) {
    const key = `${name}:${name === 'voice' ? language.replace(/-.*/u, '') : settingsId}`;
    const text = storage.getItem(ownPrefix + key);
    if (text === null || storage.getItem(sitePrefix + key) !== null) continue;
    storage.setItem(sitePrefix + key, text);
    storage.removeItem(ownPrefix + key);
  }
}

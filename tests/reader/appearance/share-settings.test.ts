import { beforeEach, expect, test } from 'vitest';
import { sitePrefix } from '../../../src/reader/appearance/appearance.ts';
import { shareSettings } from '../../../src/reader/appearance/share-settings.ts';
import { memoryStorage } from '../../fixtures/memory-storage.ts';

const own = 'broadsheet:/ar/:';
let storage = memoryStorage();
const share = () => shareSettings(storage, own, 'ar-EG');
const stored = () =>
  Object.fromEntries(
    Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '').map((key) => [key, storage.getItem(key)]),
  );

beforeEach(() => {
  storage = memoryStorage();
});

test('the settings of a language become those of the site; lists of stories stay', () => {
  const settings = ['appearance:own', 'history:own', 'shortcuts:own', 'voice:ar'];
  for (const key of [...settings, 'saved:port']) storage.setItem(own + key, key);
  share();
  expect(stored()).toEqual({
    ...Object.fromEntries(settings.map((key) => [sitePrefix + key, key])),
    [`${own}saved:port`]: 'saved:port',
  });
});

test('what the site has is kept, and so is what the language had', () => {
  storage.setItem(`${sitePrefix}appearance:own`, 'of the site');
  storage.setItem(`${own}appearance:own`, 'of the language');
  share();
  expect(stored()).toEqual({
    [`${sitePrefix}appearance:own`]: 'of the site',
    [`${own}appearance:own`]: 'of the language',
  });
});

test('without settings nothing is stored', () => {
  share();
  expect(stored()).toEqual({});
});

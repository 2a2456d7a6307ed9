import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closestLanguage } from '../../../src/press/copy/closest-language.ts';
import { interfaceLanguage, interfaceLanguages, missingInterface } from '../../../src/press/copy/interface-language.ts';

const all = interfaceLanguages('.');

test('the interface is in 26 languages', () => {
  expect(all).toHaveLength(26);
});

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['pt-BR', 'pt'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['iw', 'he'],
  ['fa-AF', 'fa'],
  ['ar-EG', 'ar'],
  ['ur-Deva', undefined],
  ['uz', undefined],
  ['not a tag', undefined],
])('the interface for %s is in %s', (tag, language) => {
  expect(closestLanguage(tag, all)).toBe(language);
});

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-interface-'));
  for (const language of ['en', 'ar', 'pt']) mkdirSync(join(root, 'src/messages', language), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const languageOf = (edition: unknown, other?: string) => {
  writeFileSync(join(root, 'edition.json'), typeof edition === 'string' ? edition : JSON.stringify(edition));
  return interfaceLanguage(root, root, other);
};

test.each([
  [{ inLanguage: 'pt-BR' }, 'pt'],
  [{ inLanguage: 'pt', interface: 'ar' }, 'ar'],
  [{ inLanguage: 'uz' }, 'en'],
  [{}, 'en'],
  ['{', 'en'],
])('of the edition %j it is %s', (edition, language) => {
  expect(languageOf(edition)).toBe(language);
});

test('each edition of a site has its own', () => {
  const workTranslation = [{ inLanguage: 'ar' }, { inLanguage: 'ru', interface: 'pt' }];
  const languages = [undefined, 'ar', 'ru'].map((one) => languageOf({ inLanguage: 'en', workTranslation }, one));
  expect(languages).toEqual(['en', 'ar', 'pt']);
});

test('a language without texts is reported', () => {
  languageOf({ inLanguage: 'uz', workTranslation: [{ inLanguage: 'ar' }] });
  expect(missingInterface(root, root, undefined)).toBe('uz');
  expect(missingInterface(root, root, 'ar')).toBeUndefined();
});

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeOtherLanguages } from '../../../../src/press/build/languages/build-languages.ts';
import type { LanguageEdition } from '../../../../src/press/model/edition.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-languages-'));
  for (const folder of ['ar', 'ar-hosts', 'ar.press', 'zh-hant', 'zh-hant-hosts', 'de', 'de-hosts', 'de.press'])
    mkdirSync(join(root, 'dist-languages', folder), { recursive: true });
  for (const folder of ['ar', 'zh-hant', 'de']) {
    mkdirSync(join(root, 'dist-languages', folder, 'edition'));
    writeFileSync(join(root, 'dist-languages', folder, 'edition/version.json'), '{}');
  }
  mkdirSync(join(root, 'dist'));
});
afterEach(() => rmSync(root, { recursive: true }));

const remove = (languages: readonly string[], language = 'en') =>
  removeOtherLanguages(join(root, 'dist'), {
    language,
    languages: languages.map((tag, i): LanguageEdition => ({
      language: tag,
      name: tag,
      folder: i === 0 ? '' : `${tag.toLowerCase()}/`,
      url: undefined,
    })),
  });
const left = () => readdirSync(join(root, 'dist-languages')).toSorted();

test('built editions in languages that a site no longer has are removed, and no others', async () => {
  await remove(['en', 'ar', 'zh-Hant']);
  expect(left()).toEqual(['ar', 'ar-hosts', 'ar.press', 'zh-hant', 'zh-hant-hosts']);
});

test('without other languages nothing is left', async () => {
  await remove([]);
  expect(readdirSync(root)).toEqual(['dist']);
  await remove([]);
});

test('what is no built edition stays', async () => {
  mkdirSync(join(root, 'dist-languages/notes'));
  await remove([]);
  expect(left()).toEqual(['notes']);
});

test('the build of an edition in another language removes none', async () => {
  const before = left();
  await remove(['en', 'ar'], 'ar');
  expect(left()).toEqual(before);
});

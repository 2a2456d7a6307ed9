import { expect, test } from 'vitest';
import { editionFile, editionOf, faultsOf } from '../../fixtures/copy.ts';

const files = { 'flood.json': { headline: 'Flood', aliases: ['water'] } };

test.each([
  ['flood', '"flood" is the slug of a story, so it is not gone; remove it here, or delete the story\'s file'],
  ['water', '"water" redirects to "flood", so it is not gone; remove it here, or in the story\'s "aliases"'],
  ['Old Ferry', '"Old Ferry": a slug is lower-case letters and digits, with hyphens between words; write "old-ferry"'],
])('a deleted story can not be %s', (slug, message) => {
  const [fault = '', ...others] = faultsOf({ ...files, 'edition.json': { ...editionFile, gone: ['ferry', slug] } });
  expect(fault).toMatch(/^stories\/edition\.json:\d+:\d+ "gone\[1\]": /u);
  expect(fault).toContain(message);
  expect(others).toEqual([]);
});

test('a slug is listed once', () => {
  expect(faultsOf({ ...files, 'edition.json': { ...editionFile, gone: ['ferry', 'ferry'] } })).toEqual([
    expect.stringContaining('"ferry" is listed twice'),
  ]);
});

test('the editions in other languages have lists of their own', () => {
  const workTranslation = [{ inLanguage: 'de', gone: ['flood'] }];
  const edition = { ...editionFile, url: 'https://tester.example/', gone: ['ferry'], workTranslation };
  expect(faultsOf({ ...files, 'edition.json': edition })).toEqual([
    expect.stringContaining('"workTranslation[0].gone[0]": "flood" is the slug of a story'),
  ]);
});

test('an edition has the slugs of its deleted stories in order', () => {
  const edition = { ...editionFile, gone: ['o\u0301', 'ferry'] };
  expect(editionOf({ ...files, 'edition.json': edition }).gone).toEqual(['ferry', '\u00f3']);
});

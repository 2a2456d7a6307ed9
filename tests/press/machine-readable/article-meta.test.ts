// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { articleMeta, localeMeta } from '../../../src/press/machine-readable/article-meta.ts';
import { editionOf, type Files } from '../../fixtures/copy.ts';
import { siteFile } from '../../fixtures/machine-readers.ts';

function metadataOf(story: object, files: Files = {}): [name: string, content: string][] {
  const { bySlug } = editionOf({ 'edition.json': siteFile, 'a.json': { headline: 'A', ...story }, ...files });
  const made = bySlug.get('a');
  if (made === undefined) throw new Error('no story');
  const head = new DOMParser().parseFromString(articleMeta(made), 'text/html').head;
  return [...head.querySelectorAll('meta')].map((meta) => [
    meta.name === '' ? (meta.getAttribute('property') ?? '') : meta.name,
    meta.content,
  ]);
}

test('a story’s authors, dates, section and subjects are in its head, as it says them', () => {
  expect(
    metadataOf({
      author: [{ name: 'Ada "Byte" Ross', url: 'https://ada.example/' }, { name: 'Bo' }],
      datePublished: '2026-03-09T23:30:00-05:00',
      dateModified: '2026-03-10',
      articleSection: 'world',
      about: [{ name: 'Cork', type: 'Place' }, 'R&D'],
    }),
  ).toEqual([
    ['author', 'Ada "Byte" Ross'],
    ['author', 'Bo'],
    ['article:published_time', '2026-03-09T23:30:00-05:00'],
    ['article:modified_time', '2026-03-10'],
    ['article:author', 'https://ada.example/'],
    ['article:author', 'Bo'],
    ['article:section', 'World'],
    ['article:tag', 'Cork'],
    ['article:tag', 'R&D'],
  ]);
});

test('what a story does not say is not in its head', () => {
  expect(metadataOf({ body: ['Text.'] })).toEqual([]);
  expect(metadataOf({ datePublished: '2026-03-09', dateModified: '2026-03-09' })).toEqual([
    ['article:published_time', '2026-03-09'],
  ]);
});

test.each([
  ['en', 'en'],
  ['en-GB', 'en_GB'],
  ['pt-br', 'pt_BR'],
  ['zh-Hant-TW', 'zh_TW'],
  ['sr-Latn', 'sr'],
  ['es-419', 'es_419'],
])('the language %s is the locale %s', (tag, locale) => {
  expect(localeMeta(tag)).toBe(`<meta property="og:locale" content="${locale}"/>`);
});

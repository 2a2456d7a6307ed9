import { expect, test } from 'vitest';
import { pageFiles } from '../../src/edition/page-files.ts';
import { publicationOf } from '../fixtures/copy.ts';

const slug = encodeURIComponent('наводнение');

test.each([
  ['/', ['/edition/v1/front.json']],
  ['/search/', ['/edition/v1/search/page.json']],
  ['/saved/', []],
  ['/history/', []],
  ['/stories/flood/', ['/edition/v1/stories/flood.json']],
  [`/stories/${slug}/`, [`/edition/v1/stories/${slug}.json`]],
  ['/headlines/', ['/edition/v1/headlines/1.json']],
  ['/headlines/2/', ['/edition/v1/headlines/2.json']],
  ['/sections/world/', ['/edition/v1/sections/world/1.json']],
  ['/sections/world/3/', ['/edition/v1/sections/world/3.json']],
  ['/topics/', ['/edition/v1/topics/-/1.json']],
  ['/topics/-/2/', ['/edition/v1/topics/-/2.json']],
  ['/topics/oslo/', ['/edition/v1/topics/oslo/1.json']],
])('%s is rendered from its data and the masthead', (address, files) => {
  expect(pageFiles(address)).toEqual(['/edition/v1/masthead.json', ...files]);
});

test.each([
  '/nowhere/',
  '/stories/',
  '/stories/a/b/',
  '/sections/',
  '/headlines/a/',
  '/headlines/3x/',
  '/sections/world/3x/',
  '/topics/-/x/',
  '/stories//',
  '/offline/',
  '/404.html',
  '/sections/world/3/4/',
  '/stories/flood',
])('%s is no page', (address) => {
  expect(pageFiles(address)).toBeUndefined();
});

test('every page of an edition has files, which all exist', () => {
  const publication = publicationOf({
    'flood.json': {
      headline: 'Flood',
      articleSection: 'world',
      about: [{ name: 'Oslo', type: 'Place' }],
      body: ['Text.'],
    },
  });
  expect(publication.pages.length).toBeGreaterThan(4);
  for (const page of publication.pages) {
    const files = pageFiles(page) ?? [];
    expect(files[0]).toBe('/edition/v1/masthead.json');
    expect(files.filter((file) => !publication.files.has(file))).toEqual([]);
  }
});

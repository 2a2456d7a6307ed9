import { expect, test } from 'vitest';
import { buildSummary } from '../../../src/press/build/summary.ts';

const figures = {
  stories: 17,
  pages: 72,
  seconds: 1.62,
  folder: 'dist',
  bytes: 4_921_000,
  pageBytes: 3_170_000,
  previewImages: 67,
  unreadable: [],
  failures: [],
  leftOut: { characters: [], pages: [] },
};

test('a build says how much it made, how long it took, and how large it is', () => {
  expect(buildSummary(figures)).toBe(
    'Built 17 stories and 72 pages in 1.6 s. No faults.\n' +
      'dist/ has 4.92 MB: 3.17 MB of pages and data; the rest is scripts, fonts, pictures and 67 preview images.\n',
  );
});

test('one of something is singular, and many megabytes have no decimals', () => {
  expect(buildSummary({ ...figures, stories: 1, pages: 1, previewImages: 1, bytes: 25_400_000 })).toBe(
    'Built 1 story and 1 page in 1.6 s. No faults.\n' +
      'dist/ has 25 MB: 3.17 MB of pages and data; the rest is scripts, fonts, pictures and 1 preview image.\n',
  );
});

test('what an editor should know has a line', () => {
  const remarks = ['stories/edition.json:9:3 "workTranslation[0].inLanguage": no story is in "de"'];
  expect(buildSummary({ ...figures, remarks }).split('\n')[2]).toBe(remarks[0]);
  const many = buildSummary({ ...figures, remarks: Array.from({ length: 23 }, (_, i) => `${i + 1}.`) }).split('\n');
  expect(many.slice(21, 23)).toEqual(['20.', 'There are 3 more remarks: see "npm run check".']);
});

test('each picture that could not be read has a line', () => {
  const unreadable = [{ picture: 'stories/quay.jpg', reason: 'Input file is missing' }];
  expect(buildSummary({ ...figures, unreadable }).split('\n')[2]).toBe(
    "The preview image leaves out stories/quay.jpg, which can't be read: Input file is missing",
  );
});

test('one line names what preview images leave out, and the pages', () => {
  const leftOut = { characters: [...'\u{13000}\u{13001}'], pages: ['/', '/stories/a/'] };
  expect(buildSummary({ ...figures, leftOut }).split('\n')[2]).toBe(
    '2 preview images leave out text, since no bundled font has "\u{13000}", "\u{13001}": /, /stories/a/',
  );
});

test('a long list of what is left out ends with a number', () => {
  const leftOut = { characters: [...'ଓଡଶରଖବମ'], pages: ['/stories/a/'] };
  expect(buildSummary({ ...figures, leftOut }).split('\n')[2]).toBe(
    '1 preview image leaves out text, since no bundled font has "ଓ", "ଡ", "ଶ", "ର", "ଖ", 2 more: /stories/a/',
  );
});

test('images that could not be drawn have a line with the first reason', () => {
  expect(buildSummary({ ...figures, failures: ['Error: no memory', 'Error: other'] }).split('\n')[2]).toBe(
    '2 preview images are missing: Error: no memory',
  );
});

test('a cache that could not be written has a line', () => {
  expect(buildSummary({ ...figures, cacheProblem: 'Error: EROFS' }).split('\n')[2]).toBe(
    "The cache in node_modules/.cache can't be written, so the next build starts from nothing. " +
      'Check the permissions of that folder and the space on its disk: EROFS',
  );
});

test.each([
  ['embargo', 'is published'],
  ['expires', 'expires'],
] as const)('the last line says when to build again: %s', (kind, what) => {
  const nextChange = { time: Date.parse('2026-03-09T10:00:00Z'), slug: 'flood', kind };
  expect(buildSummary({ ...figures, nextChange }).split('\n')[2]).toBe(
    `Build again at 2026-03-09T10:00:00Z: "flood" ${what} then.`,
  );
});

test('a language that the interface has no texts in has a line', () => {
  expect(buildSummary({ ...figures, missingInterface: 'uz' }).split('\n')[2]).toBe(
    'Buttons and notices are in English: there are no texts of the interface in "uz" yet. See docs/languages.md.',
  );
});

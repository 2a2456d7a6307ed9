import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useImportProject } from '../import-project.ts';

const { project, at, importItems, story, faults, names, run } = useImportProject();

test('an item becomes a story with what its source says, and nothing else', async () => {
  const { stories, totals } = await importItems([
    {
      id: 'urn:tarn:1',
      headline: 'Harbour  reopens\nafter storm',
      alternativeHeadline: 'Harbour reopens',
      standfirst: '<p>Ships are <em>back</em> in Carrow.</p>',
      body: '<p>The first ferry came at noon.</p><h2>What next</h2><p>More boats.</p>',
      address: 'https://tarn.example/2026/03/harbour-reopens/',
      sections: ['World', 'Weather'],
      authors: [{ name: 'By Ada Quill', url: 'https://tarn.example/ada' }, { name: 'Ada Quill' }],
      dateline: 'CARROW',
      datePublished: '2026-03-09T14:30:00+01:00',
      dateModified: '2026-03-09T15:30:00+01:00',
      tags: [{ name: 'Carrow', type: 'Place' }, { name: 'ferries' }, { name: 'World news', isBroad: true }],
      language: 'en_GB',
      genre: 'Report',
      urgency: 3,
      copyrightHolder: 'The Tarn Courier',
      license: 'https://tarn.example/licence',
    },
  ]);
  expect(story('harbour-reopens-after-storm')).toEqual({
    headline: 'Harbour reopens after storm',
    alternativeHeadline: 'Harbour reopens',
    description: 'Ships are *back* in Carrow.',
    articleSection: 'world',
    genre: 'Report',
    urgency: 3,
    author: [{ name: 'Ada Quill', url: 'https://tarn.example/ada' }],
    dateline: 'CARROW',
    datePublished: '2026-03-09T14:30:00+01:00',
    dateModified: '2026-03-09T15:30:00+01:00',
    about: [{ name: 'Carrow', type: 'Place' }, 'ferries'],
    keywords: ['World news', 'Weather'],
    inLanguage: 'en-GB',
    isBasedOn: 'https://tarn.example/2026/03/harbour-reopens/',
    copyrightHolder: 'The Tarn Courier',
    license: 'https://tarn.example/licence',
    aliases: ['harbour-reopens'],
    body: ['The first ferry came at noon.', { type: 'heading', text: 'What next' }, 'More boats.'],
  });
  expect(stories).toEqual([
    {
      slug: 'harbour-reopens-after-storm',
      source: 'samples.txt:2',
      file: 'harbour-reopens-after-storm.json',
      result: 'created',
      carried: true,
      losses: [{ element: 'category', made: 'keyword', isFurniture: true, place: 'samples.txt:2', text: 'Weather' }],
    },
  ]);
  expect(totals).toMatchObject({ stories: 1, carried: 1, created: 1, losses: { category: { keyword: 1 } } });
  expect(project.printed).toContain('1 story of samples.txt in stories: 1 new.');
  expect(await faults()).toEqual([]);
});

test('a dry run writes the report alone', async () => {
  const { stories } = await importItems([{ headline: 'Harbour reopens' }], '--dry-run');
  expect(stories.map(({ slug, result }) => [slug, result])).toEqual([['harbour-reopens', 'created']]);
  expect(names()).toEqual(['edition.json']);
  expect(project.printed).toMatch(/^Nothing was written\. It would be: 1 story/u);
});

test('a dry run does not speak of files that it has not written, nor leave a folder', async () => {
  const item = { headline: 'Harbour reopens', tags: [{ name: 'ferries' }], sections: ['Weather'] };
  await importItems([item], '--dry-run');
  expect(project.printed).toContain('1 category has no section: Weather. Name the sections with --section-map.');
  await importItems([item], '--dry-run', '--into', 'new/edition');
  expect(project.printed).toContain('new/edition/edition.json would be new, with 1 section.');
  expect(project.printed).not.toMatch(/topics\.json|sections\.json/u);
  expect(existsSync(at('new'))).toBe(false);
});

test('the screen and the report say what was no story, and what was wrong with a file', async () => {
  const menu = { refused: false, reason: 'an entry of a menu' };
  const made = await importItems([
    { headline: 'Harbour reopens' },
    menu,
    menu,
    { refused: false, isNote: true, reason: 'it ends inside <rss>' },
  ]);
  expect(made.others).toEqual({ 'an entry of a menu': 2 });
  expect(made.notes).toEqual([{ source: 'samples.txt:5', reason: 'it ends inside <rss>' }]);
  expect(made.totals).toMatchObject({ others: 2, notes: 1 });
  expect(project.printed).toContain('2 items are no story: 2 × an entry of a menu.');
  expect(project.printed).toContain(
    'Not as it should be, and read nevertheless:\n  samples.txt:5: it ends inside <rss>',
  );
});

test.each([
  [['--help'], 0, 'npm run import -- <file'],
  [[], 2, 'Write what to import'],
  [['--fast', 'a'], 2, 'There is no option "--fast"'],
  [['a', '--into'], 2, '--into needs a value'],
  [['a', 'b'], 2, '"b" is a second source'],
  [['none.xml'], 1, 'There is no file or folder "none.xml"'],
])('%j is answered with status %i', async (args, status, message) => {
  await run(...args);
  expect(project.printed + project.errors).toContain(message);
  expect(process.exitCode ?? 0).toBe(status);
});

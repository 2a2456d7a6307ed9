import { expect, test } from 'vitest';
import { useImportProject } from '../import-project.ts';

const { project, importItems, story, faults, names, run } = useImportProject();

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

import { expect, test } from 'vitest';
import { editionFile } from '../../fixtures/copy.ts';
import { useImportProject } from '../import-project.ts';
import type { SampleItem } from '../sample-format.ts';

const { project, write, read, importItems, run, story, faults } = useImportProject();

const item = (id: number, tags: SampleItem['tags'], facts: SampleItem = {}): SampleItem => ({
  id: `urn:tarn:${id}`,
  headline: `Ferry ${id}`,
  tags,
  ...facts,
});
const topics = () => read('stories/.import/topics.json')['topics'] as Record<string, unknown>[];

test('tags are merged by their spelling and proposed, broad ones as keywords', async () => {
  await importItems([
    item(1, [{ name: 'Québec' }, { name: '#ferries' }, { name: 'News' }]),
    item(2, [{ name: 'Québec', type: 'Place' }, { name: 'FERRIES' }]),
    item(3, [{ name: 'quebec' }, { name: 'Gift' }, { name: 'Weather', isBroad: true }]),
    // An accent makes another word in another language.
    item(4, [{ name: 'Quebec' }, { name: 'Gíft' }], { language: 'de' }),
  ]);
  expect(topics()).toEqual([
    { name: 'Québec', as: 'topic', type: 'Place', stories: 4, spellings: ['quebec', 'Quebec'] },
    { name: 'ferries', as: 'topic', stories: 2, spellings: ['FERRIES'] },
    { name: 'Gift', as: 'topic', stories: 1 },
    { name: 'Gíft', as: 'topic', stories: 1 },
    { name: 'News', as: 'keyword', stories: 1 },
    { name: 'Weather', as: 'keyword', stories: 1 },
  ]);
  expect(story('ferry-3')).toMatchObject({ about: [{ name: 'Québec', type: 'Place' }, 'Gift'], keywords: ['Weather'] });
  expect(project.printed).toContain('6 topics are proposed in stories/.import/topics.json.');
  expect(await faults()).toEqual([]);
});

test('the next import follows what editors have changed in the list', async () => {
  const items = [item(1, [{ name: 'harbour' }, { name: 'Tarn' }, { name: 'quay' }]), item(2, [{ name: 'port' }])];
  await importItems(items);
  write('stories/.import/topics.json', {
    topics: [
      { name: 'Carrow harbour', as: 'topic', type: 'Place', spellings: ['harbour', 'port'] },
      { name: 'quay', as: 'keyword' },
      { name: 'Tarn', as: 'nothing' },
    ],
  });
  const { stories } = await importItems([...items, item(3, [{ name: 'Port' }, { name: 'ships' }])]);
  expect(stories.map(({ result }) => result)).toEqual(['updated', 'updated', 'created']);
  const about = [{ name: 'Carrow harbour', type: 'Place' }];
  expect(story('ferry-1')).toMatchObject({ about, keywords: ['quay'] });
  expect(story('ferry-2')).toMatchObject({ about });
  expect(story('ferry-3')).toMatchObject({ about: [...about, 'ships'] });
  expect(topics().map(({ name, as, stories: count }) => [name, as, count])).toEqual([
    ['Carrow harbour', 'topic', 3],
    ['quay', 'keyword', 1],
    ['Tarn', 'nothing', 1],
    ['ships', 'topic', 1],
  ]);
  expect(await faults()).toEqual([]);
});

test('topics of other stories and of the edition are written as they are there', async () => {
  write('stories/edition.json', { ...editionFile, topics: [{ name: 'Port of Carrow', alias: ['Carrow port'] }] });
  write('stories/own.json', {
    headline: 'Own',
    about: [{ name: 'NATO', type: 'Organization', sameAs: 'https://nato.example/' }, 'UN'],
  });
  await importItems([
    item(1, [
      { name: 'Nato', type: 'Thing', sameAs: 'https://other.example/' },
      { name: 'Un', type: 'Organization' },
    ]),
    item(2, [{ name: 'carrow port', type: 'Person' }]),
  ]);
  expect(story('ferry-1')['about']).toEqual([
    { name: 'NATO', type: 'Organization', sameAs: 'https://nato.example/' },
    { name: 'UN', type: 'Organization' },
  ]);
  expect(story('ferry-2')['about']).toEqual(['carrow port']);
  expect(await faults()).toEqual([]);
});

test('a list of topics that can’t be read ends the import before anything is written', async () => {
  write('stories/.import/topics.json', '{"topics": [{"name": "Tarn", "as": "tpoic"}]}');
  await expect(importItems([item(1, [])])).rejects.toThrow(".import/topics.json can't be read: topics.0.as");
  expect(process.exitCode).toBe(1);
});

test('categories without a section are proposed, and the next import follows the map', async () => {
  const items = [
    item(1, [], { sections: ['Weather', 'TRADE'] }),
    item(2, [], { sections: ['News > World'] }),
    item(3, [], { sections: ['Archive', 'constructor'] }),
  ];
  await importItems(items);
  expect(story('ferry-1')).toMatchObject({ articleSection: 'trade', keywords: ['Weather'] });
  expect(story('ferry-2')).toMatchObject({ articleSection: 'world' });
  expect(story('ferry-3')).not.toHaveProperty('articleSection');
  expect(read('stories/.import/sections.json')).toEqual({ Weather: '', Archive: '', constructor: '' });
  expect(project.printed).toContain('3 categories have no section: Weather, Archive, constructor.');
  write('stories/.import/sections.json', { weather: 'world', Archive: null, constructor: 'lost' });
  await importItems(items);
  expect(story('ferry-1')).toMatchObject({ articleSection: 'world', keywords: ['TRADE'] });
  expect(story('ferry-3')).not.toHaveProperty('articleSection');
  expect(story('ferry-3')).toMatchObject({ keywords: ['constructor'] });
  write('map.json', { Archive: 'trade' });
  await importItems(items, '--section-map', 'map.json');
  expect(story('ferry-3')).toMatchObject({ articleSection: 'trade' });
  expect(await faults()).toEqual([]);
});

test.each([
  ['{"Archive": "tarde"}', 'map.json names "tarde", which edition.json has not. Its sections are world, trade.'],
  ['{"Archive": 1}', "map.json can't be used: write"],
  ['{', "map.json:1:2 can't be used"],
  [undefined, 'no such file'],
])('the map %s is refused', async (text, message) => {
  if (text !== undefined) write('map.json', text);
  await run('samples.txt', '--section-map', 'map.json');
  expect(project.errors).toContain(message);
  expect(process.exitCode).toBe(1);
});

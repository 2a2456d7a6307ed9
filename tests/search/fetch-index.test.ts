import { expect, test } from 'vitest';
import { searchDaysFile, searchManifestFile, searchPartFile, storyFile } from '../../src/edition/addresses.ts';
import { searchManifestQuery } from '../../src/queries/search.ts';
import { clearIndex, prefetchSmallIndex } from '../../src/search/fetch-index.ts';
import { searchClient } from '../fixtures/search-client.tsx';

const stories = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`story-${i}.json`, { headline: `Lantern ${i}`, body: ['Light.'] }]),
  );

test('a small edition is fetched whole: index, and the texts of its stories', async () => {
  const { client, requested } = searchClient({ ...stories(2), 'short.json': { headline: 'Short' } });
  await prefetchSmallIndex(client);
  expect(requested.toSorted()).toEqual(
    [
      searchManifestFile,
      searchDaysFile,
      searchPartFile('words', 0),
      searchPartFile('postings', 0),
      searchPartFile('cards', 0),
      storyFile('story-0'),
      storyFile('story-1'),
    ].toSorted(),
  );
});

test('of more than 40 stories only the index is fetched', async () => {
  const { client, requested } = searchClient(stories(41));
  await prefetchSmallIndex(client);
  expect(requested.filter((file) => file.includes('/stories/'))).toEqual([]);
  expect(requested).toContain(searchPartFile('cards', 2));
});

test('of a large index only the manifest is fetched', async () => {
  const small = searchClient(stories(1));
  const manifest = await small.client.query(searchManifestQuery);
  const { client, requested } = searchClient(
    stories(1),
    new Map([[searchManifestFile, { ...manifest, stories: 16 * 24 }]]),
  );
  await prefetchSmallIndex(client);
  expect(requested).toEqual([searchManifestFile]);
});

test('what was fetched before is not fetched again', async () => {
  const { client, requested } = searchClient(stories(2));
  await prefetchSmallIndex(client);
  const { length } = requested;
  await prefetchSmallIndex(client);
  expect(requested).toHaveLength(length);
});

test('clearing removes the index and keeps the stories', async () => {
  const { client } = searchClient(stories(2));
  await prefetchSmallIndex(client);
  clearIndex(client);
  expect(
    client
      .getQueryCache()
      .getAll()
      .map(({ queryKey: [address] }) => address)
      .toSorted(),
  ).toEqual([storyFile('story-0'), storyFile('story-1')]);
});

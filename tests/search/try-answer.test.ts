import { expect, test, vi } from 'vitest';
import { searchManifestFile, searchPartFile, storyFile } from '../../src/edition/addresses.ts';
import { prefetchSmallIndex } from '../../src/search/fetch-index.ts';
import { tryAnswer, type Attempt } from '../../src/search/try-answer.ts';
import { searchClient } from '../fixtures/search-client.tsx';

const files = {
  'harvest.json': { headline: 'Russian harvest', body: ['Wheat, and rye.'] },
  'chess.json': { headline: 'Chess', body: ['White won.'] },
};
const headlines = (attempt: Attempt) =>
  attempt.kind === 'answered' ? attempt.answer.cards.map(({ headline }) => headline) : attempt.kind;

test('missing files are returned, and after a few rounds of fetching the query is answered', async () => {
  const { client, requested } = searchClient(files);
  let attempt = tryAnswer({ text: 'wheat' }, 10, client);
  expect(attempt.kind).toBe('needs files');
  expect(requested).toEqual([]);
  for (let round = 0; attempt.kind === 'needs files' && round < 5; round++) {
    await Promise.all(attempt.fetches.map((fetchFile) => fetchFile()));
    attempt = tryAnswer({ text: 'wheat' }, 10, client);
  }
  expect(headlines(attempt)).toEqual(['Russian harvest']);
  expect(requested).toContain(searchManifestFile);
});

test('a query in Chinese loads the table of simplified characters first, and finds stories in both forms', async () => {
  const { client } = searchClient({
    'old.json': { headline: '臺灣總統選舉', inLanguage: 'zh-Hant' },
    'new.json': { headline: '台湾总统选举', inLanguage: 'zh-Hans' },
  });
  await prefetchSmallIndex(client);
  vi.resetModules();
  const search = await import('../../src/search/try-answer.ts');
  const attempt = search.tryAnswer({ text: '台灣總統' }, 10, client);
  expect(headlines(attempt)).toBe('needs files');
  if (attempt.kind === 'needs files') await Promise.all(attempt.fetches.map((fetchFile) => fetchFile()));
  for (const text of ['台灣總統', '台湾总统', '"臺灣总统"'])
    expect(headlines(search.tryAnswer({ text }, 10, client))).toHaveLength(2);
});

test('cached files answer at once', async () => {
  const { client } = searchClient(files);
  await prefetchSmallIndex(client);
  expect(headlines(tryAnswer({ text: 'wheat' }, 10, client))).toEqual(['Russian harvest']);
  expect(headlines(tryAnswer({ text: '"white won"' }, 10, client))).toEqual(['Chess']);
});

test('a file that the dev server has invalidated is fetched again', async () => {
  const { client } = searchClient(files);
  await prefetchSmallIndex(client);
  await client.invalidateQueries({ queryKey: [searchManifestFile], refetchType: 'none' });
  expect(headlines(tryAnswer({ text: 'wheat' }, 10, client))).toBe('needs files');
});

test('files of different builds are not mixed', async () => {
  for (const change of [{ stamp: 'other' }, { from: 'b' }, { until: 'y' }, { terms: 'white', lists: 'AA' }]) {
    const { client } = searchClient(files);
    // The cached file of one index among those of another: an edition was published in between.
    // oxlint-disable-next-line no-await-in-loop
    await prefetchSmallIndex(client);
    expect(headlines(tryAnswer({ text: 'wheat' }, 10, client))).toEqual(['Russian harvest']);
    client.setQueryData([searchPartFile('postings', 0)], (file: object) => ({ ...file, ...change }));
    expect(headlines(tryAnswer({ text: 'wheat' }, 10, client))).toBe('mixed builds');
  }
});

test('a story that has left the edition is requested once, and queries are answered without it', async () => {
  const full = searchClient(files);
  await prefetchSmallIndex(full.client);
  // The index of the full edition, before an edition without the story.
  const { client } = searchClient({ 'harvest.json': files['harvest.json'] });
  for (const { queryKey, state } of full.client.getQueryCache().getAll())
    if (queryKey[0] !== storyFile('chess')) client.setQueryData(queryKey, state.data);
  const attempt = tryAnswer({ text: '"white won"' }, 10, client);
  const fetches = attempt.kind === 'needs files' ? attempt.fetches : [];
  expect(fetches).toHaveLength(1);
  await Promise.allSettled(fetches.map((fetchFile) => fetchFile()));
  expect(headlines(tryAnswer({ text: '"white won"' }, 10, client))).toEqual(['Chess']);
});

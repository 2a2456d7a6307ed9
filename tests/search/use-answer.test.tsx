// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { searchManifestFile, searchPartFile, storyFile } from '../../src/edition/addresses.ts';
import { MissingFile } from '../../src/queries/client.ts';
import { highest } from '../../src/search-engine/format.ts';
import { useAnswer, type AnswerState } from '../../src/search/use-answer.ts';
import { stubLayout } from '../fixtures/stub-layout.ts';
import { searchClient, withClient } from '../fixtures/search-client.tsx';

const files = {
  'harvest.json': { headline: 'Russian harvest', body: ['Wheat, and rye.'] },
  'chess.json': { headline: 'Chess', body: ['White won.'] },
};
const postings = searchPartFile('postings', 0);

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  stubLayout();
});
afterEach(cleanup);

function search(text: string, answers: ReadonlyMap<string, unknown> = new Map()) {
  const { client, requested } = searchClient(files, answers);
  const { result, rerender } = renderHook(({ query }) => useAnswer(query, 10), {
    initialProps: { query: { text } },
    wrapper: withClient(client),
  });
  return { result, rerender: (next: string) => rerender({ query: { text: next } }), requested };
}
const summary = (state: AnswerState) => {
  if (state.kind === 'answered') return state.answer.cards.map(({ headline }) => headline);
  return state.kind === 'failed' ? `failed: ${state.reason}` : 'searching';
};

test('files are fetched until the query is answered', async () => {
  const { result } = search('wheat');
  expect(summary(result.current)).toBe('searching');
  await waitFor(() => expect(summary(result.current)).toEqual(['Russian harvest']));
});

test('while another query is searched for, the previous answer is kept', async () => {
  const answers = new Map<string, unknown>([[storyFile('chess'), new Promise(() => undefined)]]);
  const { result, rerender } = search('wheat', answers);
  await waitFor(() => expect(summary(result.current)).toEqual(['Russian harvest']));
  rerender('"white won"');
  const { current } = result;
  expect(current.kind === 'searching' ? current.previous?.cards.map(({ headline }) => headline) : current.kind).toEqual(
    ['Russian harvest'],
  );
});

test('a file that can’t be had while the host answers is no lost connection', async () => {
  vi.stubGlobal('fetch', async () => new Response(''));
  const { result } = search('wheat', new Map([[searchManifestFile, new TypeError('Failed to fetch')]]));
  await waitFor(() => expect(summary(result.current)).toBe('failed: damaged'));
  vi.unstubAllGlobals();
});

test('without a connection it fails, and goes on once the browser is online', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const answers = new Map<string, unknown>([[searchManifestFile, new TypeError('Failed to fetch')]]);
  const { result } = search('wheat', answers);
  await waitFor(() => expect(summary(result.current)).toBe('failed: offline'));
  answers.clear();
  act(() => void globalThis.dispatchEvent(new Event('online')));
  await waitFor(() => expect(summary(result.current)).toEqual(['Russian harvest']));
});

test('a file of the wrong shape is damaged, and is fetched again on request', async () => {
  const answers = new Map<string, unknown>([[postings, { stamp: 5 }]]);
  const { result } = search('wheat', answers);
  await waitFor(() => expect(summary(result.current)).toBe('failed: damaged'));
  answers.clear();
  act(() => {
    if (result.current.kind === 'failed') result.current.retry();
  });
  await waitFor(() => expect(summary(result.current)).toEqual(['Russian harvest']));
});

test('a missing index file is damaged, although a missing story is not', async () => {
  const { result } = search('wheat', new Map([[searchManifestFile, new MissingFile(searchManifestFile)]]));
  await waitFor(() => expect(summary(result.current)).toBe('failed: damaged'));
});

test('an index of mixed builds is fetched again twice, then it is damaged', async () => {
  // Without prefetching, each request is one of the query.
  Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
  const answers = new Map<string, unknown>([
    [postings, { stamp: 'other', from: '', until: highest, terms: '', lists: '' }],
  ]);
  const { result, requested } = search('wheat', answers);
  await waitFor(() => expect(summary(result.current)).toBe('failed: damaged'));
  expect(requested.filter((file) => file === searchManifestFile)).toHaveLength(3);
  Reflect.deleteProperty(navigator, 'connection');
  answers.clear();
  act(() => {
    if (result.current.kind === 'failed') result.current.retry();
  });
  await waitFor(() => expect(summary(result.current)).toEqual(['Russian harvest']));
});

test('when a newer index has replaced the old one in between, the newer one answers', async () => {
  const answers = new Map<string, unknown>([
    [postings, { stamp: 'other', from: '', until: highest, terms: '', lists: '' }],
  ]);
  const { result, requested } = search('wheat', answers);
  await waitFor(() => expect(requested).toContain(postings));
  answers.clear();
  await waitFor(() => expect(summary(result.current)).toEqual(['Russian harvest']));
  expect(requested.filter((file) => file === searchManifestFile).length).toBeGreaterThan(1);
});

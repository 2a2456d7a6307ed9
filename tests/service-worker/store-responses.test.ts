import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { frontFile, mastheadFile, storyAddress, storyFile } from '../../src/edition/addresses.ts';
import {
  front,
  htmlResponse,
  json,
  masthead,
  NetworkResponse,
  openFakeCaches,
  pageHtml,
  storyData,
  storyHtml,
  storyResponse,
} from '../fixtures/service-worker.ts';

let { offline, store, storage } = openFakeCaches();
beforeEach(() => {
  ({ offline, store, storage } = openFakeCaches());
  vi.useFakeTimers({ now: 1000, toFake: ['Date'] });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const page = storyAddress('flood');
const state = [
  [mastheadFile, masthead],
  [storyFile('flood'), storyData('flood')],
] as const;

describe('a page', () => {
  test('is stored with its script, and with the data files in it', async () => {
    await store.storePage(page, htmlResponse(pageHtml(state)));
    expect(await offline.pages.get(page)).toMatchObject({ cachedAt: 1000, script: '/paper/assets/boot-1.js' });
    const data = await offline.data.get(storyFile('flood'));
    expect(data?.cachedAt).toBe(1000);
    expect(data?.response.headers.get('content-type')).toBe('application/json');
    expect(await data?.response.json()).toEqual(storyData('flood'));
    expect(await offline.data.count()).toBe(2);
  });

  test.each([
    ['an error', htmlResponse(pageHtml(state), { status: 500 })],
    ['a part of a page', htmlResponse(pageHtml(state), { status: 206 })],
    ['the answer after a redirect', htmlResponse(pageHtml(state), { redirected: true })],
    ["another site's", htmlResponse(pageHtml(state), { type: 'cors' })],
    ['no HTML', new NetworkResponse(pageHtml(state), { headers: { 'content-type': 'text/plain' } })],
    ['no page of an edition', htmlResponse('<title>Back soon</title>')],
    ['empty', htmlResponse('')],
    ['cut off', htmlResponse(pageHtml(state).slice(0, -10))],
    ['another page', htmlResponse(storyHtml('quay'))],
    [
      'a page with data of another shape',
      htmlResponse(
        pageHtml([
          [mastheadFile, masthead],
          [storyFile('flood'), 5],
        ]),
      ),
    ],
  ])('is not stored where it is %s', async (_what, response) => {
    await store.storePage(page, response);
    expect(await offline.pages.count()).toBe(0);
    expect(await offline.data.count()).toBe(0);
  });
});

describe('a page whose data is of another format', () => {
  const inFormat = (files: readonly (readonly [string, unknown])[]) =>
    files.map(([file, data]) => [file.replace('/v1/', '/v2/'), data] as const);

  test('is stored with its data: what a reader has opened opens again, whichever worker was active', async () => {
    await store.storePage(
      page,
      htmlResponse(pageHtml(inFormat([...state, ['/edition/v1/more.json', 5]]), 'boot-2.js')),
    );
    expect(await offline.pages.get(page)).toMatchObject({ script: '/paper/assets/boot-2.js' });
    expect(await offline.data.get('/edition/v2/stories/flood.json')).toBeDefined();
    expect(await offline.data.get(storyFile('flood'))).toBeUndefined();
  });

  test.each([
    ['cut off', pageHtml(inFormat(state)).slice(0, -10)],
    ['a page without data', pageHtml([])],
    ['partly of the worker’s own format', pageHtml([...inFormat(state), [mastheadFile, masthead]])],
  ])('is not stored where it is %s', async (_what, html) => {
    await store.storePage(page, htmlResponse(html));
    expect(await offline.pages.count()).toBe(0);
  });
});

describe('a file', () => {
  test('is stored', async () => {
    await store.storeFile('pictures', '/edition/pictures/a.png', json(1));
    expect(await offline.pictures.get('/edition/pictures/a.png')).toMatchObject({ cachedAt: 1000 });
  });

  test.each([
    ['a page instead of the file', htmlResponse('<title>Not found</title>')],
    ['an error', json(front, { status: 404 })],
    ['the answer after a redirect', json(front, { redirected: true })],
    ['data of another shape', json({ story: 5 })],
  ])('is not stored where it is %s', async (_what, response) => {
    await store.storeFile('data', frontFile, response);
    expect(await offline.data.count()).toBe(0);
  });
});

test('an empty picture is not stored', async () => {
  await store.storeFile('pictures', '/edition/pictures/a.png', new NetworkResponse(''));
  expect(await offline.pictures.count()).toBe(0);
});

describe('when the storage is full', () => {
  const fill = async (files: number) => {
    for (let i = 0; i < files; i++) {
      vi.setSystemTime(i);
      await store.storeFile('data', storyFile(`s${i}`), storyResponse(`s${i}`));
    }
  };

  test('half of each cache is evicted, and the file is stored', async () => {
    await fill(400);
    let isFull = true;
    storage.isFull = () => {
      const before = isFull;
      isFull = false;
      return before;
    };
    await store.storeFile('data', storyFile('new'), storyResponse('new'));
    // Half of the limit of 600 files, the newest, and the new one.
    expect(await offline.data.count()).toBe(301);
    expect(await offline.data.get(storyFile('s99'))).toBeUndefined();
    expect(await offline.data.get(storyFile('s100'))).toBeDefined();
    expect(await offline.data.get(storyFile('new'))).toBeDefined();
  });

  test('everything that was cached automatically gives way to a saved story', async () => {
    await offline.state.write('reader', { saved: ['saved'], read: ['s9'] });
    await fill(10);
    storage.isFull = () => storage.paths('broadsheet:/paper/:data').length > 0;
    await store.storeFile('data', storyFile('other'), storyResponse('other'));
    expect(await offline.data.count()).toBe(10);
    await store.storeFile('data', storyFile('saved'), storyResponse('saved'));
    expect((await offline.data.list()).map(({ address }) => address)).toEqual([storyFile('saved')]);
  });

  test('and nothing can be evicted, the file is not stored, and nothing throws', async () => {
    storage.isFull = () => true;
    await store.storeFile('data', storyFile('new'), storyResponse('new'));
    expect(await offline.data.count()).toBe(0);
  });
});

test('a file that has left the edition is removed, unless its story is saved', async () => {
  await offline.state.write('reader', { saved: ['saved'], read: ['flood'] });
  for (const slug of ['saved', 'flood']) {
    await store.storePage(
      storyAddress(slug),
      htmlResponse(
        pageHtml([
          [mastheadFile, masthead],
          [storyFile(slug), storyData(slug)],
        ]),
      ),
    );
    await store.removeUnlessSaved('pages', storyAddress(slug));
    await store.removeUnlessSaved('data', storyFile(slug));
  }
  expect((await offline.pages.list()).map(({ address }) => address)).toEqual([storyAddress('saved')]);
  expect((await offline.data.list()).map(({ address }) => address)).toEqual([mastheadFile, storyFile('saved')]);
});

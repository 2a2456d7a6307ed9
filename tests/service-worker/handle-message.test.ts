import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { frontFile, mastheadFile, storyAddress, storyFile } from '../../src/edition/addresses.ts';
import { createDownloads } from '../../src/service-worker/downloads.ts';
import { createMessageHandler } from '../../src/service-worker/handle-message.ts';
import type { WorkerMessage } from '../../src/service-worker/messages.ts';
import {
  config,
  front,
  htmlResponse,
  imageOf,
  json,
  list,
  masthead,
  openFakeCaches,
  pageHtml,
  scope,
  searchPage,
  storyData,
  storyResponse,
  stubNetwork,
  topics,
} from '../fixtures/service-worker.ts';

const picture = '/edition/pictures/a.png';
const answers = new Map<string, () => Response>([
  [
    storyAddress('flood'),
    () =>
      htmlResponse(
        pageHtml([
          [mastheadFile, masthead],
          [storyFile('flood'), storyData('flood')],
        ]),
      ),
  ],
  [mastheadFile, () => json(masthead)],
  [frontFile, () => json(front)],
  ['/edition/v1/topics/-/1.json', () => json(topics)],
  ['/edition/v1/search/page.json', () => json(searchPage)],
  [storyFile('opened'), () => storyResponse('opened', { body: [{ type: 'image', image: imageOf('/b.png') }] })],
  ['/b.png', () => json('picture')],
  [storyFile('saved'), () => storyResponse('saved', { image: imageOf(picture) })],
  [picture, () => json('picture')],
  [storyFile('read'), () => storyResponse('read')],
  ['/edition/v1/topics/norvik/1.json', () => json(list)],
  ['/assets/a-1.js', () => json(1)],
]);

let tabs = 1;
const matchAll = vi.fn<(options: object) => Promise<readonly unknown[]>>();
const evictIfDue = vi.fn<() => Promise<void>>();
const skipWaiting = vi.fn<() => Promise<void>>();
let offline: ReturnType<typeof openFakeCaches>['offline'];
let requested: string[] = [];
let handle: ReturnType<typeof createMessageHandler>;
beforeEach(() => {
  tabs = 1;
  skipWaiting.mockReset().mockResolvedValue();
  matchAll.mockReset().mockImplementation(async () => Array.from({ length: tabs }));
  evictIfDue.mockReset().mockResolvedValue();
  const caches = openFakeCaches();
  ({ offline } = caches);
  requested = stubNetwork(answers);
  handle = createMessageHandler({
    ...caches,
    config,
    scope,
    worker: { skipWaiting, clients: { matchAll } },
    cleanUp: { ...caches.cleanUp, evictIfDue },
    downloads: createDownloads(offline, caches.store, scope),
  });
});
afterEach(() => void vi.unstubAllGlobals());

const isOwnScript = async (script: string) => {
  const port = { postMessage: vi.fn<(answer: unknown) => void>() };
  await handle({ kind: 'is-own-script', script }, port);
  return port.postMessage.mock.calls;
};

test('the worker of the only tab’s edition becomes active by itself', async () => {
  expect(await isOwnScript(`${scope}assets/boot-1.js`)).toEqual([[true]]);
  expect(skipWaiting).toHaveBeenCalledOnce();
});

test('the worker waits while another tab is open, which may need scripts of the previous edition', async () => {
  tabs = 2;
  expect(await isOwnScript(`${scope}assets/boot-1.js`)).toEqual([[true]]);
  expect(skipWaiting).not.toHaveBeenCalled();
  // Tabs that the worker before controls count too.
  expect(matchAll.mock.calls).toEqual([[{ type: 'window', includeUncontrolled: true }]]);
});

test.each([`${scope}assets/boot-0.js`, `${scope}assets/search-1.js`, '/assets/boot-1.js'])(
  'the worker waits where the tab has another script: %s',
  async (script) => {
    expect(await isOwnScript(script)).toEqual([[false]]);
    expect(skipWaiting).not.toHaveBeenCalled();
  },
);

test('the worker becomes active when the reader wants its edition, whatever tabs are open', async () => {
  tabs = 3;
  await handle({ kind: 'skip-waiting' }, undefined);
  expect(skipWaiting).toHaveBeenCalledOnce();
});

const reading: Extract<WorkerMessage, { kind: 'reading' }> = {
  kind: 'reading',
  page: `${scope}stories/flood/`,
  loaded: [`${scope}assets/a-1.js`],
  opened: ['opened'],
  saved: ['missing', 'saved'],
  read: ['opened'],
  saveData: false,
};

test('a report of reading has the page, its files and the stories cached, and the reading lists stored', async () => {
  await handle(reading, undefined);
  expect(await offline.readingLists()).toEqual({ saved: ['missing', 'saved'], read: ['opened'] });
  expect(await offline.pages.get(storyAddress('flood'))).toBeDefined();
  expect(await offline.assets.get('/assets/a-1.js')).toBeDefined();
  // After a story that can't be downloaded, the others are still downloaded.
  for (const slug of ['flood', 'opened', 'saved']) expect(await offline.data.get(storyFile(slug))).toBeDefined();
  for (const address of [picture, '/b.png']) expect(await offline.pictures.get(address)).toBeDefined();
  expect(await offline.data.get(frontFile)).toBeDefined();
});

test('after a report of reading, the caches are brought within their limits', async () => {
  let isDone = false;
  evictIfDue.mockImplementation(async () => {
    await new Promise((resolve) => setTimeout(resolve));
    isDone = true;
  });
  await handle(reading, undefined);
  expect(evictIfDue).toHaveBeenCalledOnce();
  // Browsers end an idle worker, so the work belongs to the message.
  expect(isDone).toBe(true);
});

test('what the reader has opened or saved is downloaded one after another', async () => {
  let [underWay, most] = [0, 0];
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', async (request: Request | string) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setTimeout(resolve));
    underWay -= 1;
    return fetch(request);
  });
  await handle({ ...reading, saveData: true }, undefined);
  expect(requested.length).toBeGreaterThan(4);
  expect(most).toBe(1);
});

test('lists and read stories that are cached in another format are downloaded for the app', async () => {
  for (const file of ['stories/read', 'stories/prefetched', 'stories/missing', 'topics/norvik/1', 'search/words/1'])
    await offline.data.put(`/edition/v0/${file}.json`, '[]', new Headers(), { cachedAt: 0 });
  const report = { ...reading, opened: [], saved: [], loaded: [], read: ['read', 'missing', 'never-cached'] };
  await handle(report, undefined);
  expect(await offline.goodData(storyFile('read'))).toBeDefined();
  expect(await offline.goodData('/edition/v1/topics/norvik/1.json')).toBeDefined();
  for (const slug of ['prefetched', 'never-cached']) expect(requested).not.toContain(storyFile(slug));
  expect(requested.filter((address) => address.includes('words'))).toEqual([]);
  requested.length = 0;
  await handle(report, undefined);
  expect(requested).toEqual([storyFile('missing')]);
});

test('a page outside the edition is not downloaded', async () => {
  await handle({ ...reading, page: 'https://news.example/other/', loaded: [], opened: [], saved: [] }, undefined);
  expect(await offline.pages.count()).toBe(0);
  expect(await offline.data.get(frontFile)).toBeDefined();
});

test('a page that is cached is not downloaded again', async () => {
  await handle(reading, undefined);
  requested.length = 0;
  await handle(reading, undefined);
  // Only what failed is tried again.
  expect(requested).toEqual([storyFile('missing')]);
});

test('for readers who save data, nothing is downloaded that they have not opened or saved', async () => {
  await handle({ ...reading, saveData: true }, undefined);
  expect(requested).not.toContain(frontFile);
  expect(await offline.data.get(storyFile('saved'))).toBeDefined();
  expect(await offline.pictures.get(picture)).toBeDefined();
  // Further down on the page of a story that was opened, perhaps never shown.
  expect(requested).not.toContain('/b.png');
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { frontFile, mastheadFile, searchPageFile, storyFile, topicsFile } from '../../src/edition/addresses.ts';
import { createDownloads } from '../../src/service-worker/downloads.ts';
import { json, openFakeCaches, scope, stubNetwork } from '../fixtures/service-worker.ts';

const picture = '/edition/pictures/a.png';
const answers = new Map([
  ...[mastheadFile, frontFile, topicsFile(), searchPageFile].map((file) => [file, () => json(file)] as const),
  [storyFile('flood'), () => json({ story: { image: { src: picture } } })],
  [storyFile('elsewhere'), () => json({ story: { image: { src: 'https://other.example/a.png' } } })],
  [storyFile('gone'), () => json('', { status: 404 })],
  [picture, () => json('a picture')],
  ['/assets/a-1.js', () => json('a script')],
]);

let offline: ReturnType<typeof openFakeCaches>['offline'];
let downloads: ReturnType<typeof createDownloads>;
let requested: string[] = [];
let cacheModes = new Map<string, RequestCache>();
beforeEach(() => {
  cacheModes = new Map();
  const caches = openFakeCaches();
  ({ offline } = caches);
  downloads = createDownloads(offline, caches.store, scope);
  requested = stubNetwork(answers, cacheModes);
  vi.useFakeTimers({ now: 0, toFake: ['Date'] });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a story is downloaded once', async () => {
  await downloads.story('flood');
  await downloads.story('flood');
  expect(requested).toEqual([storyFile('flood')]);
  expect(await offline.data.get(storyFile('flood'))).toBeDefined();
});

test('a story that the edition does not have is requested once', async () => {
  await downloads.story('gone');
  await downloads.story('gone');
  expect(requested).toEqual([storyFile('gone')]);
  expect(await offline.data.count()).toBe(0);
});

test('the main picture of a cached story is downloaded once, and stored as its picture', async () => {
  await downloads.picture('flood');
  expect(requested).toEqual([]);
  await downloads.story('flood');
  await downloads.picture('flood');
  await downloads.picture('flood');
  expect(requested).toEqual([storyFile('flood'), picture]);
  expect((await offline.pictures.get(picture))?.story).toBe('flood');
});

test('a picture on another site is not downloaded', async () => {
  await downloads.story('elsewhere');
  await downloads.picture('elsewhere');
  expect(requested).toEqual([storyFile('elsewhere')]);
});

test.each([
  null,
  'text',
  {},
  { story: null },
  { story: {} },
  { story: { image: null } },
  { story: { image: { src: 1 } } },
])('a story without a usable picture has none downloaded: %j', async (data) => {
  answers.set(storyFile('plain'), () => json(data));
  await downloads.story('plain');
  await downloads.picture('plain');
  expect(requested).toEqual([storyFile('plain')]);
});

test('a picture that was cached when it was shown is downloaded again, to be stored with its story', async () => {
  await downloads.story('flood');
  await downloads.loadedFile(scope + picture.slice(1));
  await downloads.picture('flood');
  expect((await offline.pictures.get(picture))?.story).toBe('flood');
});

test('the start files are downloaded at most once an hour', async () => {
  await downloads.startFiles();
  expect(requested.toSorted()).toEqual([frontFile, mastheadFile, searchPageFile, topicsFile()].toSorted());
  // The browser's HTTP cache may have those of an earlier edition.
  expect(new Set(cacheModes.values())).toEqual(new Set(['no-cache']));
  requested.length = 0;
  vi.setSystemTime(60 * 60 * 1000 - 1);
  await downloads.startFiles();
  expect(requested).toEqual([]);
  vi.setSystemTime(60 * 60 * 1000);
  await downloads.startFiles();
  expect(requested).toHaveLength(4);
});

test('the start files are downloaded where the front page is not cached any more', async () => {
  await downloads.startFiles();
  await offline.data.remove(frontFile);
  requested.length = 0;
  await downloads.startFiles();
  expect(requested).toHaveLength(4);
});

test('a loaded file is cached once, by its kind; a page and a file of another site are not', async () => {
  for (let i = 0; i < 2; i++) {
    for (const url of [`${scope}assets/a-1.js`, scope + frontFile.slice(1), scope, 'https://other.example/a.js'])
      await downloads.loadedFile(url);
  }
  expect(requested).toEqual(['/assets/a-1.js', frontFile]);
  // The page has just loaded them.
  expect(cacheModes.get('/assets/a-1.js')).toBe('force-cache');
  expect(await offline.assets.get('/assets/a-1.js')).toBeDefined();
  expect(await offline.data.get(frontFile)).toBeDefined();
});

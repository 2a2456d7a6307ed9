import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  frontFile,
  mastheadFile,
  searchPageFile,
  storyAddress,
  storyFile,
  topicsFile,
} from '../../src/edition/addresses.ts';
import { createDownloads } from '../../src/service-worker/downloads.ts';
import {
  front,
  htmlResponse,
  imageOf,
  json,
  masthead,
  openFakeCaches,
  scope,
  searchPage,
  storyData,
  storyHtml,
  stubNetwork,
  topics,
} from '../fixtures/service-worker.ts';

const picture = '/edition/pictures/a.png';
/** A picture in the public folder. */
const inPublic = '/a%20quay%20(1)%2B.PNG';
/** A story with a main picture, and pictures between its paragraphs. */
const story = (main: string | undefined, inText: readonly string[]) =>
  storyData('a', {
    ...(main === undefined ? {} : { image: imageOf(main) }),
    body: inText.flatMap((src) => [
      { type: 'paragraph' as const, text: ['Text.'] },
      { type: 'image' as const, image: imageOf(src) },
    ]),
  });
const answers = new Map<string, () => Response>([
  [mastheadFile, () => json(masthead)],
  [frontFile, () => json(front)],
  [topicsFile(), () => json(topics)],
  [searchPageFile, () => json(searchPage)],
  [storyFile('flood'), () => json(story(picture, ['/edition/pictures/b.png', inPublic, picture]))],
  [storyFile('quay'), () => json(story(picture, ['/gone.png', inPublic]))],
  [storyFile('elsewhere'), () => json(story(undefined, ['https://other.example/a.png', '//other.example/b.png']))],
  ['/edition/pictures/b.png', () => json('another')],
  [inPublic, () => json('public', { headers: { 'content-type': 'image/png' } })],
  ['/gone.png', () => json('', { status: 404 })],
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
  await downloads.data(storyFile('flood'));
  await downloads.data(storyFile('flood'));
  expect(requested).toEqual([storyFile('flood')]);
  expect(await offline.data.get(storyFile('flood'))).toBeDefined();
});

test('a story that was renamed is stored for both addresses', async () => {
  answers.set(storyFile('old-name'), () => json(storyData('new-name', { formerSlugs: ['old-name'] })));
  await downloads.data(storyFile('old-name'));
  for (const slug of ['old-name', 'new-name']) expect(await offline.data.get(storyFile(slug))).toBeDefined();
});

test('a story that the edition does not have is requested once', async () => {
  answers.set(storyAddress('gone'), () => htmlResponse('', { status: 404 }));
  await downloads.data(storyFile('gone'));
  await downloads.data(storyFile('gone'));
  expect(requested).toEqual([storyFile('gone'), storyAddress('gone')]);
  expect(await offline.data.count()).toBe(0);
});

test('a story that the host has in another format only is cached as a page', async () => {
  answers.set(storyFile('moved'), () => json('', { status: 404 }));
  answers.set(storyAddress('moved'), () => htmlResponse(storyHtml('moved').replaceAll('/v1/', '/v2/')));
  await downloads.data(storyFile('moved'));
  expect(await offline.pages.get(storyAddress('moved'))).toBeDefined();
  expect(await offline.data.get('/edition/v2/stories/moved.json')).toBeDefined();
});

test('all pictures of a cached story are downloaded once, also those in its text and those in public', async () => {
  await downloads.pictures('flood');
  expect(requested).toEqual([]);
  await downloads.data(storyFile('flood'));
  await downloads.pictures('flood');
  await downloads.pictures('flood');
  expect(requested).toEqual([storyFile('flood'), picture, '/edition/pictures/b.png', inPublic]);
  for (const address of [picture, '/edition/pictures/b.png', inPublic])
    expect(await offline.pictures.get(address)).toBeDefined();
});

test('a picture that the host does not have is requested once, and does not keep the others from it', async () => {
  await downloads.data(storyFile('quay'));
  await downloads.pictures('quay');
  await downloads.pictures('quay');
  expect(requested).toEqual([storyFile('quay'), picture, '/gone.png', inPublic]);
});

test('the picture of two stories is downloaded once', async () => {
  for (const slug of ['flood', 'quay', 'flood']) {
    await downloads.data(storyFile(slug));
    await downloads.pictures(slug);
  }
  expect(requested.filter((address) => address === picture)).toHaveLength(1);
});

test('a picture on another site is not downloaded', async () => {
  await downloads.data(storyFile('elsewhere'));
  await downloads.pictures('elsewhere');
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
  { story: { body: 'text' } },
  { story: { body: [null, 'text', { type: 'image' }, { type: 'image', image: { from: 'shipped' } }] } },
])('a story without a usable picture has none downloaded: %j', async (data) => {
  // An earlier version may have cached it.
  await offline.data.put(storyFile('plain'), JSON.stringify(data), new Headers(), { cachedAt: 0 });
  await downloads.pictures('plain');
  expect(requested).toEqual([]);
});

test('a picture of the public folder that the page has loaded is cached as a picture', async () => {
  await downloads.loadedFile(scope + inPublic.slice(1));
  expect(requested).toEqual([inPublic]);
  expect(await offline.pictures.get(inPublic)).toBeDefined();
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

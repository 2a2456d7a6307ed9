// @vitest-environment jsdom
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mastheadFile, storyFile } from '../../src/edition/addresses.ts';
import { versionFile } from '../../src/edition/offline-edition.ts';
import { mastheadQuery, storyQuery } from '../../src/queries/edition.ts';
import { editionCheck, type NewVersion } from '../../src/updates/check-edition.ts';
import { json, masthead, storyData } from '../fixtures/service-worker.ts';

const answers = new Map<string, () => Response>();
let requested: [path: string, cache: RequestCache | undefined][] = [];
let client = new QueryClient();
const calls = {
  editions: [] as string[],
  apps: 0,
  latest: 0,
  versions: [] as NewVersion[],
};
const file = storyFile('flood');
const flood = (headline: string) => storyData('flood', { headline });
const publish = (edition: string, script = '/assets/boot-1.js') =>
  answers.set(versionFile, () => json({ edition, script }));

beforeEach(() => {
  answers.clear();
  requested = [];
  Object.assign(calls, { editions: [], apps: 0, latest: 0, versions: [] });
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    const path = url.replace(/^\/paper/u, '');
    requested.push([path, init?.cache]);
    const answer = answers.get(path);
    if (answer === undefined) throw new TypeError('Failed to fetch');
    return answer();
  });
  client = new QueryClient();
  // The masthead and the story are shown.
  client.setQueryData([mastheadFile], masthead);
  client.setQueryData([file], flood('Before'));
  new QueryObserver(client, { ...mastheadQuery, staleTime: Infinity }).subscribe(() => undefined);
  new QueryObserver(client, { ...storyQuery('flood'), staleTime: Infinity }).subscribe(() => undefined);
});
afterEach(() => {
  client.clear();
  vi.unstubAllGlobals();
});

const checks = () =>
  editionCheck({
    base: '/paper/',
    script: '/assets/boot-1.js',
    client,
    onEdition: async (edition) => void calls.editions.push(edition),
    onOtherApp: async () => {
      calls.apps += 1;
    },
    onLatestKnown: () => {
      calls.latest += 1;
    },
    onNewVersion: (version) => void calls.versions.push(version),
  });

test('as long as the edition is the same, only its name is asked for, which hosts answer with status 304', async () => {
  publish('one');
  answers.set(file, () => json(flood('Before')));
  const check = checks();
  await check();
  requested = [];
  await check();
  expect(requested).toEqual([[versionFile, 'no-cache']]);
  expect(calls).toEqual({ editions: ['one'], apps: 0, latest: 1, versions: [] });
});

test('a new version of the page is offered, and other pages are loaded again when they are opened', async () => {
  publish('one');
  answers.set(file, () => json(flood('After')));
  client.setQueryData([storyFile('other')], storyData('other'));
  await checks()();
  expect(calls.versions).toEqual([{ file, change: 'new-story', data: flood('After') }]);
  // Around the service worker, whose answer might come from its cache.
  expect(requested).toContainEqual([file, 'no-store']);
  expect(client.getQueryState([storyFile('other')])?.isInvalidated).toBe(true);
  // The page itself stays as it is.
  expect(client.getQueryData([file])).toEqual(flood('Before'));
});

describe('what goes wrong', () => {
  test.each<[string, () => Response]>([
    ['status 500', () => json(flood('After'), { status: 500 })],
    ['another format', () => json({ story: 5 })],
  ])('in the data of the page offers nothing: %s', async (_, response) => {
    publish('one');
    answers.set(file, response);
    await checks()().catch(() => undefined);
    expect(calls.versions).toEqual([]);
  });

  test('in the request of the data is made good at the next check', async () => {
    publish('one');
    const check = checks();
    await expect(check()).rejects.toThrow('Failed to fetch');
    answers.set(file, () => json(flood('After')));
    await check();
    expect(calls.versions).toHaveLength(1);
  });

  test.each(['{}', '<!doctype html>', '{"edition":1}'])(
    'in the name of the edition changes nothing: %s',
    async (text) => {
      answers.set(versionFile, () => new Response(text));
      await checks()().catch(() => undefined);
      expect(calls).toEqual({ editions: [], apps: 0, latest: 0, versions: [] });
    },
  );
});

test('a page that was left meanwhile is offered nothing', async () => {
  publish('one');
  answers.set(file, () => {
    client.setQueryData([file], flood('Updated otherwise'));
    return json(flood('After'));
  });
  await checks()();
  expect(calls.versions).toEqual([]);
});

test('another app is reported once', async () => {
  const check = checks();
  answers.set(file, () => json(flood('Before')));
  for (const edition of ['one', 'two', 'three']) {
    publish(edition, '/assets/boot-2.js');
    await check();
  }
  expect(calls.apps).toBe(1);
  expect(calls.editions).toEqual(['one', 'two', 'three']);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { basePath, cacheFolder, cardCacheFolder, pressConfig } from '../../../src/press/copy/press-config.ts';

describe('the configuration', () => {
  test('has defaults', () => {
    expect(pressConfig('/project', {})).toEqual({
      storiesFolder: '/project/src/stories',
      siteUrl: undefined,
      precompress: false,
      offline: true,
    });
  });

  test.each([
    ['news', '/project/news'],
    ['../news', '/news'],
    ['/srv/news', '/srv/news'],
    ['', '/project/src/stories'],
  ])('has the stories’ folder as an absolute path: STORIES_DIR=%s', (folder, path) => {
    expect(pressConfig('/project', { STORIES_DIR: folder }).storiesFolder).toBe(path);
  });

  test('has the site’s address, unless it is empty', () => {
    expect(pressConfig('/', { SITE_URL: 'https://t.example/' }).siteUrl).toBe('https://t.example/');
    expect(pressConfig('/', { SITE_URL: '' }).siteUrl).toBeUndefined();
  });

  test.each([
    ['0', false],
    ['1', true],
    ['', true],
  ])('turns reading offline off with 0 only: OFFLINE=%s', (value, isOn) => {
    expect(pressConfig('/', { OFFLINE: value }).offline).toBe(isOn);
  });

  test('keeps the preview images in the folder that is reused between builds', () => {
    expect(cardCacheFolder('/project').startsWith(`${cacheFolder('/project')}/`)).toBe(true);
    expect(cacheFolder('/project')).toBe('/project/node_modules/.cache/broadsheet');
  });
});

describe('the path that the site is served under', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'broadsheet-config-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const pathOf = (siteUrl?: string) =>
    basePath(pressConfig('/', { STORIES_DIR: folder, ...(siteUrl === undefined ? {} : { SITE_URL: siteUrl }) }));
  const writeEdition = (text: string) => writeFileSync(join(folder, 'edition.json'), text);

  test.each([
    ['https://t.example', '/'],
    ['https://t.example/news', '/news/'],
    ['https://t.example/news/', '/news/'],
    ['https://t.example/a/b', '/a/b/'],
    ['https://t.example/a//b///', '/a/b/'],
    ['https://t.example/ü/', '/%C3%BC/'],
    ['https://t.example/%c3%bc/', '/%C3%BC/'],
    ['https://t.example/m%79 paper/', '/my%20paper/'],
    ['https://t.example/50%/%zz/', '/50/zz/'],
    ['https://t.example/news?a#b', '/news/'],
    ['t.example/news', '/'],
  ])('has a slash at both ends, and nothing that a server cannot read: %s', (url, path) => {
    expect(pathOf(url)).toBe(path);
  });

  test('is that of the edition’s address if the environment gives none', () => {
    writeEdition('{"url": "https://t.example/own"}');
    expect(pathOf()).toBe('/own/');
    expect(pathOf('https://t.example/other')).toBe('/other/');
  });

  test('is read from a file with a byte-order mark too', () => {
    writeEdition('\ufeff{"url": "https://t.example/own"}');
    expect(pathOf()).toBe('/own/');
  });

  test.each(['{', 'null', '5', '{"url": 5}', '{"name": "x"}', '{"url": "own"}'])(
    'is the root if edition.json has no address that can be read: %s',
    (text) => {
      writeEdition(text);
      expect(pathOf()).toBe('/');
    },
  );

  test('is the root if there is no edition.json', () => {
    expect(pathOf()).toBe('/');
  });
});

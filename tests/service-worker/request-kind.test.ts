import { describe, expect, test } from 'vitest';
import { addressBelow, requestKind } from '../../src/service-worker/request-kind.ts';

const scope = 'https://example.org/paper/';
const kind = (path: string, other: Partial<Parameters<typeof requestKind>[0]> = {}) =>
  requestKind(
    {
      method: 'GET',
      url: new URL(path, scope).href,
      mode: 'cors',
      destination: '',
      isRange: false,
      cache: 'default',
      ...other,
    },
    scope,
  );

describe('a request', () => {
  test('that opens a page is for a page, whatever its query and fragment', () => {
    expect(kind('', { mode: 'navigate' })).toEqual({ kind: 'page', address: '/' });
    expect(kind('search/?q=a#b', { mode: 'navigate' })).toEqual({ kind: 'page', address: '/search/' });
    expect(kind('stories/flood', { mode: 'navigate' })).toEqual({ kind: 'page', address: '/stories/flood' });
    expect(kind('stories/v1.2/', { mode: 'navigate' })).toEqual({ kind: 'page', address: '/stories/v1.2/' });
  });

  test('that opens a file is for a document', () => {
    expect(kind('feeds/rss.xml', { mode: 'navigate' })).toEqual({ kind: 'document' });
  });

  test('for a file has the kind of its folder', () => {
    expect(kind('edition/v1/stories/flood.json')).toEqual({ kind: 'data', address: '/edition/v1/stories/flood.json' });
    // Of another format, which the app of another edition uses.
    expect(kind('edition/v2/front.json')).toEqual({ kind: 'data', address: '/edition/v2/front.json' });
    expect(kind('assets/a-1.js')).toEqual({ kind: 'assets', address: '/assets/a-1.js' });
    expect(kind('a%20b.png', { destination: 'image' })).toEqual({ kind: 'pictures', address: '/a%20b.png' });
    expect(kind("quay (1)+'2'.jpg", { destination: 'image' })).toEqual({
      kind: 'pictures',
      address: `/${encodeURIComponent("quay (1)+'2'.jpg")}`,
    });
    expect(kind('edition/pictures/a.png')).toEqual({ kind: 'pictures', address: '/edition/pictures/a.png' });
  });

  test.each([
    ['for another file of the site', kind('favicon.svg')],
    ['for another file in the folder of data', kind('edition/v1/notes.txt')],
    ['for a file in a folder whose name only begins like that of the assets', kind('assets-old/a.js')],
    ['for a file in a folder without a format', kind('edition/other/front.json')],
    ['with another method than GET', kind('edition/v1/front.json', { method: 'HEAD' })],
    ['for a part of a file', kind('edition/pictures/a.png', { isRange: true })],
    ['to another site', kind('https://elsewhere.example/paper/assets/a.js')],
    ['outside the base path', kind('/assets/a.js')],
    ['for a page of the edition in another language', kind('ar/stories/x/', { mode: 'navigate' })],
    ['for the front page in another language', kind('zh-hant/', { mode: 'navigate' })],
    ['whose path only begins like the base path', kind('https://example.org/papers/', { mode: 'navigate' })],
  ])('%s is not for the worker', (_what, found) => {
    expect(found).toEqual({ kind: 'other' });
  });

  test('has its address in one spelling, however it was typed', () => {
    const address = `/stories/${encodeURIComponent('наводнение')}/`;
    for (const typed of ['stories/наводнение/', `stories/${encodeURIComponent('наводнение').toLowerCase()}/`])
      expect(addressBelow(scope, new URL(typed, scope).href)).toBe(address);
    expect(addressBelow(scope, `${scope}100%/`)).toBe('/100%/');
    const spelled = 'https://t.example/%C3%B6%20&b/';
    for (const typed of ['/ö &b/a/', '/%c3%b6%20%26b/a/', '/%C3%B6 &b/%61/'])
      expect(addressBelow(spelled, new URL(typed, spelled).href)).toBe('/a/');
  });
});

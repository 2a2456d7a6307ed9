import { describe, expect, test } from 'vitest';
import { addressBelow, kindOf } from '../../src/service-worker/request-kind.ts';

const scope = 'https://example.org/paper/';
const kind = (path: string, other: Partial<Parameters<typeof kindOf>[0]> = {}) =>
  kindOf({ method: 'GET', url: new URL(path, scope).href, mode: 'cors', isPart: false, ...other }, scope);

describe('a request', () => {
  test('that opens a page is a page, whatever follows its path', () => {
    expect(kind('', { mode: 'navigate' })).toEqual({ kind: 'page', address: '/' });
    expect(kind('search/?q=a#b', { mode: 'navigate' })).toEqual({ kind: 'page', address: '/search/' });
    expect(kind('stories/flood', { mode: 'navigate' })).toEqual({ kind: 'page', address: '/stories/flood' });
  });

  test('that opens a file is a document', () => {
    expect(kind('feeds/rss.xml', { mode: 'navigate' })).toEqual({ kind: 'document' });
  });

  test('for a file is of the kind that its folder is', () => {
    expect(kind('edition/v1/stories/flood.json')).toEqual({ kind: 'data', address: '/edition/v1/stories/flood.json' });
    expect(kind('assets/a-1.js')).toEqual({ kind: 'asset', address: '/assets/a-1.js' });
    expect(kind('edition/pictures/a.png')).toEqual({ kind: 'picture', address: '/edition/pictures/a.png' });
  });

  test.each([
    ['for something else of the site', kind('favicon.svg')],
    ['that is no GET', kind('edition/v1/front.json', { method: 'HEAD' })],
    ['for a part of a file', kind('edition/pictures/a.png', { isPart: true })],
    ['to another site', kind('https://elsewhere.example/paper/assets/a.js')],
    ['outside the base', kind('/assets/a.js')],
    ['outside the base by a hair', kind('https://example.org/papers/', { mode: 'navigate' })],
  ])('%s is left alone', (_what, found) => {
    expect(found).toEqual({ kind: 'left alone' });
  });

  test('has its address in one spelling', () => {
    const address = `/stories/${encodeURIComponent('наводнение')}/`;
    for (const typed of ['stories/наводнение/', `stories/${encodeURIComponent('наводнение').toLowerCase()}/`])
      expect(addressBelow(scope, new URL(typed, scope).href)).toBe(address);
    expect(addressBelow(scope, `${scope}100%/`)).toBe('/100%/');
  });
});

import { describe, expect, test } from 'vitest';
import { listAddress, storyAddress, topicsAddress, type ListName } from '../../src/edition/addresses.ts';
import { pageAt } from '../../src/edition/parse-address.ts';

describe('the page at an address', () => {
  test.each([
    ['/', { kind: 'front' }],
    ['/stories/rubio-lavrov/', { kind: 'story', slug: 'rubio-lavrov' }],
    [storyAddress('москва'), { kind: 'story', slug: 'москва' }],
    ['/stories/%zz/', { kind: 'story', slug: '%zz' }],
    ['/headlines/', { kind: 'headlines' }],
    ['/headlines/3/', { kind: 'headlines', page: 3 }],
    ['/sections/world/', { kind: 'section', slug: 'world' }],
    ['/sections/world/12/', { kind: 'section', slug: 'world', page: 12 }],
    ['/topics/', { kind: 'topics' }],
    ['/topics/-/2/', { kind: 'topicsPage', page: 2 }],
    ['/topics/asean/2/', { kind: 'topic', slug: 'asean', page: 2 }],
    ['/search/', { kind: 'search' }],
    ['/saved/', { kind: 'saved' }],
    ['/history/', { kind: 'history' }],
    ['/offline/', { kind: 'offline' }],
  ])('%s is %j', (address, page) => {
    expect(pageAt(address)).toEqual({ slug: '', page: 1, ...page });
  });

  test.each([
    '',
    '/stories/',
    '/stories/a',
    '/stories/a/b/',
    '/headlines/x/',
    '/headlines/12345678/',
    '/nowhere/',
    '/a/stories/b/',
  ])('%j is none', (address) => {
    expect(pageAt(address)).toBeUndefined();
  });

  test.each([1, 2])('is found for page %i of every kind of list', (page) => {
    const lists: ListName[] = [
      { kind: 'headlines' },
      { kind: 'section', slug: 'a-b' },
      { kind: 'topic', slug: '東京' },
    ];
    for (const list of lists) expect(pageAt(listAddress(list, page))).toEqual({ slug: '', page, ...list });
    expect(pageAt(topicsAddress(page))).toMatchObject({ page });
  });
});

import { describe, expect, test } from 'vitest';
import { editionFile, editionOf, faultsOf } from '../../fixtures/copy.ts';

const drought = { 'drought.json': { headline: 'Drought' } };

describe('the public address', () => {
  const url = (own: string | undefined, siteUrl?: string) =>
    editionOf({ ...drought, 'edition.json': { ...editionFile, url: own } }, siteUrl === undefined ? {} : { siteUrl })
      .url;

  test('is the edition’s own, with a slash at its end', () => {
    expect(url('https://t.example')).toBe('https://t.example/');
    expect(url('https://t.example/news')).toBe('https://t.example/news/');
    expect(url(undefined)).toBeUndefined();
  });

  test('is the environment’s, where that gives one', () => {
    expect(url('https://t.example/', 'http://127.0.0.1:4173/base')).toBe('http://127.0.0.1:4173/base/');
  });

  test.each([
    ['t.example', '"t.example": not a complete address; begin with https://'],
    ['javascript:alert(1)', '"javascript:alert(1)": "javascript:" links are not safe to follow; write https: or http:'],
    [
      'https://t.example/a$b/',
      '"https://t.example/a$b/": the path of the site\'s address has none of $ * { } " \\ ^ | < >; name the folder otherwise',
    ],
    [
      'https://t.example/*/',
      '"https://t.example/*/": the path of the site\'s address has none of $ * { } " \\ ^ | < >; name the folder otherwise',
    ],
    ['https://t.example/#a', '"https://t.example/#a": the site\'s address has no ? or #; take out what follows them'],
  ])('is a fault of the environment’s where it cannot be used: %s', (siteUrl, message) => {
    expect(faultsOf(drought, { siteUrl })).toEqual([`SITE_URL: ${message}`]);
  });
});

import { describe, expect, test } from 'vitest';
import { editionFile, editionOf, faultsOf } from '../../fixtures/copy.ts';

const drought = { 'drought.json': { headline: 'Drought' } };

describe('the public address', () => {
  const url = (own: string | undefined, siteUrl?: string) =>
    editionOf({ ...drought, 'edition.json': { ...editionFile, url: own } }, siteUrl === undefined ? {} : { siteUrl })
      .url;

  test('is the edition’s, with a slash at its end', () => {
    expect(url('https://t.example')).toBe('https://t.example/');
    expect(url('https://t.example/news')).toBe('https://t.example/news/');
    expect(url(undefined)).toBeUndefined();
  });

  test('is that of the environment, if that gives one', () => {
    expect(url('https://t.example/', 'http://127.0.0.1:4173/base')).toBe('http://127.0.0.1:4173/base/');
  });

  test.each([
    ['t.example', '"t.example": not a complete address; start it with https://'],
    ['javascript:alert(1)', '"javascript:alert(1)": addresses with "javascript:" aren\'t allowed; use https: or http:'],
    [
      'https://t.example/a$b/',
      '"https://t.example/a$b/": the path can\'t contain $ * { } " \\ ^ ` | < >; rename the folder',
    ],
    [
      'https://t.example/*/',
      '"https://t.example/*/": the path can\'t contain $ * { } " \\ ^ ` | < >; rename the folder',
    ],
    [
      'https://t.example/#a',
      '"https://t.example/#a": the site\'s address can\'t contain ? or #; remove them and what follows',
    ],
  ])('is reported if the environment’s can’t be used: %s', (siteUrl, message) => {
    expect(faultsOf(drought, { siteUrl })).toEqual([`SITE_URL: ${message}`]);
  });
});

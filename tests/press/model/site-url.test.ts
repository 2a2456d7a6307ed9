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
      '"https://t.example/a$b/": the path can\'t contain "$"; rename the folder: letters, digits, and - _ . ~ are safe',
    ],
    [
      'https://t.example/*/',
      '"https://t.example/*/": the path can\'t contain "*"; rename the folder: letters, digits, and - _ . ~ are safe',
    ],
    ['https://t.example/a//b/', '"https://t.example/a//b/": the path has two slashes in a row; write one'],
    [
      'https://t.example/50%/',
      '"https://t.example/50%/": the path has a % without two hexadecimal digits after it; rename the folder',
    ],
    [
      'https://t.example/a%24b/',
      '"https://t.example/a%24b/": the path can\'t contain "$"; rename the folder: letters, digits, and - _ . ~ are safe',
    ],
    [
      'https://t.example/a%2Fb/',
      '"https://t.example/a%2Fb/": the path can\'t contain "/"; rename the folder: letters, digits, and - _ . ~ are safe',
    ],
    [
      'https://t.example/100%25/',
      '"https://t.example/100%25/": the path can\'t contain "%"; rename the folder: letters, digits, and - _ . ~ are safe',
    ],
    [
      'https://t.example/a%00/',
      '"https://t.example/a%00/": the path can\'t contain "\\u0000"; rename the folder: letters, digits, and - _ . ~ are safe',
    ],
    [
      'https://t.example/a%E2%80%AEb/',
      '"https://t.example/a%E2%80%AEb/": the path can\'t contain "\\u202e"; rename the folder: letters, digits, and - _ . ~ are safe',
    ],
    [
      'https://t.example/%20a/',
      '"https://t.example/%20a/": the path can\'t contain " "; rename the folder: letters, digits, and - _ . ~ are safe',
    ],
    ['https://t.example/%ff/', '"https://t.example/%ff/": the path has bytes that are not UTF-8; rename the folder'],
    [
      'https://t.example/.git/',
      '"https://t.example/.git/": a folder of the path can\'t begin with a dot; rename it, or leave out . and ..',
    ],
    [
      'https://t.example/a/../b/',
      '"https://t.example/a/../b/": a folder of the path can\'t begin with a dot; rename it, or leave out . and ..',
    ],
    [
      'https://t.example/a/%2e%2E/b/',
      '"https://t.example/a/%2e%2E/b/": a folder of the path can\'t begin with a dot; rename it, or leave out . and ..',
    ],
    [
      'https://t.example/%2Ehidden/',
      '"https://t.example/%2Ehidden/": a folder of the path can\'t begin with a dot; rename it, or leave out . and ..',
    ],
    [
      'https://t.example/?a',
      '"https://t.example/?a": the site\'s address can\'t contain ? or #; remove them and what follows',
    ],
    [
      'https://t.example/#a',
      '"https://t.example/#a": the site\'s address can\'t contain ? or #; remove them and what follows',
    ],
  ])('is reported if the environment’s can’t be used: %s', (siteUrl, message) => {
    expect(faultsOf(drought, { siteUrl })).toEqual([`SITE_URL: ${message}`]);
  });

  test('may have a path with percent-encoded letters', () => {
    expect(url('https://t.example/%C3%BC/')).toBe('https://t.example/%C3%BC/');
    expect(url('https://t.example/ü')).toBe('https://t.example/%C3%BC/');
    expect(url('https://t.example/%c3%bc/%61%20b')).toBe('https://t.example/%C3%BC/a%20b/');
  });

  test('is reported once, in edition.json, if the edition’s own can’t be used', () => {
    const faultsWith = (own: string) =>
      faultsOf({ ...drought, 'edition.json': { ...editionFile, url: own } }).map((fault) =>
        fault.replace(/:[\d:]+/u, ''),
      );
    expect(faultsWith('https://t.example/a//b/')).toEqual([
      'stories/edition.json "url": "https://t.example/a//b/": the path has two slashes in a row; write one',
    ]);
    expect(faultsWith('t.example')).toEqual([
      'stories/edition.json "url": "t.example": not a complete address; start it with https://',
    ]);
  });

  test('of the environment is used instead of a faulty one of the edition, which is not reported then', () => {
    const edition = { ...editionFile, url: 'https://t.example/a//b/' };
    expect(faultsOf({ ...drought, 'edition.json': edition }, { siteUrl: 'https://other.example/' })).toEqual([]);
  });
});

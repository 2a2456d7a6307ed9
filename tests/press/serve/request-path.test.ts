import { describe, expect, test } from 'vitest';
import { isDecodable, pathBelow } from '../../../src/press/serve/request-path.ts';

describe('the path below the base', () => {
  test.each([
    ['/', '/a/?b#c', '/a/'],
    ['/', '/', '/'],
    ['/news/', '/news/a', '/a'],
    ['/news/', '/news', '/'],
    ['/news/', '/newsroom/', undefined],
    ['/news/', '/', undefined],
    ['/', '/%zz', undefined],
    ['/', 'http://evil.example/', undefined],
  ])('%s of %s is %s', (base, url, path) => {
    expect(pathBelow(base, url)).toBe(path);
  });
});

test.each([
  ['/stories/%D0%BD/', true],
  ['/', true],
  ['/50%', false],
  ['/%c3%28', false],
])('whether %s can be decoded: %s', (url, decodable) => {
  expect(isDecodable(url)).toBe(decodable);
});

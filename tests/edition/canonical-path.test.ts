import { expect, test } from 'vitest';
import { canonicalPath } from '../../src/edition/canonical-path.ts';

test.each([
  ['/österreich/', '/%C3%B6sterreich/'],
  ['/%c3%b6sterreich/', '/%C3%B6sterreich/'],
  ['/my paper/', '/my%20paper/'],
  ['/%6dy%20paper/', '/my%20paper/'],
  ['/new%73/%7Euser/', '/news/~user/'],
  ["/a&b'(c)+d@e,f;g=h[i]/", "/a&b'(c)+d@e,f;g=h[i]/"],
  ['/a%3Fb%23c%2Fd/', '/a%3Fb%23c%2Fd/'],
  ['/100%25/', '/100%25/'],
  ['/', '/'],
  ['/%ff/', '/%ff/'],
])('%s is %s', (path, spelling) => {
  expect(canonicalPath(path)).toBe(spelling);
  expect(canonicalPath(spelling)).toBe(spelling);
});

test.each(['/österreich/', "/a&b'(c)+d@e,f;g=h[i]~!/", '/नई खबर/'])('is what a browser shows for %s', (path) => {
  expect(canonicalPath(path)).toBe(new URL(path, 'https://t.example').pathname);
});

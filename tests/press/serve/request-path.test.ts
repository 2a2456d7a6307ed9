import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, test, vi } from 'vitest';
import { isDecodable, pathBelow, redirect, redirectToSlash } from '../../../src/press/serve/request-path.ts';

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

describe('a redirect', () => {
  /** What a client receives. */
  const answerTo = (respond: (request: IncomingMessage, response: ServerResponse) => void, url: string) => {
    const request = new IncomingMessage(new Socket());
    request.url = url;
    const response = new ServerResponse(request);
    const writeHead = vi.spyOn(response, 'writeHead');
    respond(request, response);
    expect(response.writableEnded).toBe(true);
    return writeHead.mock.calls;
  };

  test('is permanent', () => {
    expect(answerTo((_, response) => redirect(response, '/b/'), '/a')).toEqual([[301, { location: '/b/' }]]);
  });

  test.each([
    ['/a', '/a/'],
    ['/a?b=1', '/a/?b=1'],
    ['/a?b=1?c', '/a/?b=1?c'],
    ['/a//b', '/a//b/'],
    ['//evil.example', '/evil.example/'],
    ['/\\evil.example', '/evil.example/'],
    ['///evil.example?b', '/evil.example/?b'],
  ])('to the same address with a slash leads to no other host: %s', (url, location) => {
    expect(answerTo(redirectToSlash, url)).toEqual([[301, { location }]]);
  });
});

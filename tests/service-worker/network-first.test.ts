import { expect, test } from 'vitest';
import { networkFirst, networkTimeout } from '../../src/service-worker/network-first.ts';

const fresh = new Response('fresh');
const copy = new Response('cached');
const cached = () => Promise.resolve(copy);
const nothing = () => Promise.resolve(undefined);
const never = new Promise<never>(() => undefined);
const late = Promise.resolve();
const usable = async () => true;
const unusable = async () => false;
const offline = () => Promise.reject(new TypeError('Failed to fetch'));

test('the network answers, also with a 404', async () => {
  expect(await networkFirst(Promise.resolve(fresh), usable, cached, never)).toEqual({
    source: 'network',
    response: fresh,
  });
  const missing = new Response('', { status: 404 });
  expect(await networkFirst(Promise.resolve(missing), usable, cached, never)).toEqual({
    source: 'network',
    response: missing,
  });
});

test('the cache answers where the network fails, is late, or has a server error', async () => {
  const answer = { source: 'cache', response: copy };
  expect(await networkFirst(offline(), usable, cached, never)).toEqual(answer);
  expect(await networkFirst(never, usable, cached, late)).toEqual(answer);
  for (const status of [500, 503])
    expect(await networkFirst(Promise.resolve(new Response('', { status })), usable, cached, never)).toEqual(answer);
});

test('the cache answers where the response can’t be used; where nothing is cached, that is the answer', async () => {
  const network = () => Promise.resolve(fresh);
  expect(await networkFirst(network(), unusable, cached, never)).toEqual({ source: 'cache', response: copy });
  expect(await networkFirst(network(), unusable, nothing, never)).toEqual({ source: 'network', response: fresh });
});

test('the cache answers where it takes too long to find out whether the response can be used', async () => {
  const answer = networkFirst(Promise.resolve(fresh), () => never, cached, late);
  expect(await answer).toEqual({ source: 'cache', response: copy });
});

test('where nothing is cached, a server error is the answer', async () => {
  const response = new Response('', { status: 500 });
  expect(await networkFirst(Promise.resolve(response), usable, nothing, never)).toEqual({
    source: 'network',
    response,
  });
});

test('where nothing is cached, the network is waited for, and its error is thrown', async () => {
  let answer: (response: Response) => void = () => {};
  const network = new Promise<Response>((resolve) => {
    answer = resolve;
  });
  // The answer comes after the cache was read.
  const readCache = async () => void setTimeout(() => answer(fresh));
  expect(await networkFirst(network, usable, readCache, late)).toEqual({ source: 'network', response: fresh });
  await expect(networkFirst(offline(), usable, nothing, late)).rejects.toThrow('Failed to fetch');
});

test('the timeout is short for 15 seconds after a failure', () => {
  expect(networkTimeout(undefined, 1000)).toBe(3000);
  expect(networkTimeout(900, 1000)).toBe(400);
  expect(networkTimeout(0, 14_999)).toBe(400);
  expect(networkTimeout(0, 15_000)).toBe(3000);
});

import { expect, test } from 'vitest';
import { networkFirst, patience } from '../../src/service-worker/network-first.ts';

const fresh = new Response('fresh');
const copy = new Response('kept');
const kept = () => Promise.resolve(copy);
const nothing = () => Promise.resolve(undefined);
const never = new Promise<never>(() => undefined);
const late = Promise.resolve();
const offline = () => Promise.reject(new TypeError('Failed to fetch'));

test('the network answers, where it does', async () => {
  expect(await networkFirst(Promise.resolve(fresh), kept, never)).toEqual({ from: 'network', response: fresh });
  const missing = new Response('', { status: 404 });
  expect(await networkFirst(Promise.resolve(missing), kept, never)).toEqual({ from: 'network', response: missing });
});

test('what is kept answers, where the network fails, hangs, or the host is in trouble', async () => {
  const answer = { from: 'kept', response: copy };
  expect(await networkFirst(offline(), kept, never)).toEqual(answer);
  expect(await networkFirst(never, kept, late)).toEqual(answer);
  expect(await networkFirst(Promise.resolve(new Response('', { status: 503 })), kept, never)).toEqual(answer);
});

test('where nothing is kept the network is waited for, and its failure is the answer', async () => {
  expect(await networkFirst(Promise.resolve(fresh), nothing, late)).toEqual({ from: 'network', response: fresh });
  await expect(networkFirst(offline(), nothing, late)).rejects.toThrow('Failed to fetch');
});

test('a network that has just kept a reader waiting is waited for less', () => {
  expect(patience(undefined, 1000)).toBe(3000);
  expect(patience(900, 1000)).toBe(400);
  expect(patience(0, 20_000)).toBe(3000);
});

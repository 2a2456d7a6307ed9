// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Card } from '../../src/edition/published.ts';
import { player } from '../../src/listening/player.ts';
import { idle, playerState } from '../../src/listening/player-state.ts';
import { registerPageTarget, toggleListening } from '../../src/listening/toggle-listening.ts';
import { british, installFakeSpeech } from '../fixtures/fake-speech.ts';

const client = new QueryClient();
const target = (slug: string) => {
  const card: Card = { slug, headline: slug, text: { kind: 'full', minutes: 1 } };
  return { card, client };
};
const loading = (slug: string) => ({ kind: 'loading', card: target(slug).card });

/** The client has no edition to read from. */
const loadingFailed = () => vi.waitFor(() => expect(playerState.get().kind).toBe('failed'));

beforeEach(() => installFakeSpeech([british]));
afterEach(player.stop);

test('without a target, the story of the open page is started', async () => {
  const unregister = registerPageTarget(target('flood'));
  toggleListening();
  expect(playerState.get()).toEqual(loading('flood'));
  unregister();
  await loadingFailed();
});

test('on a page without a story nothing happens', () => {
  registerPageTarget(target('flood'))();
  toggleListening();
  expect(playerState.get()).toEqual(idle);
});

test('a page that closes late does not remove the story of the next page', async () => {
  const closeFirst = registerPageTarget(target('flood'));
  const closeSecond = registerPageTarget(target('chess'));
  closeFirst();
  toggleListening();
  expect(playerState.get()).toEqual(loading('chess'));
  closeSecond();
  await loadingFailed();
});

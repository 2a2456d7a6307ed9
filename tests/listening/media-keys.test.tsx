// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { savedStories } from '../../src/reader/storage/collections.ts';
import { british, installFakeSpeech, type FakeSpeech } from '../fixtures/fake-speech.ts';
import { open } from '../fixtures/reader.tsx';
import { stubLayout } from '../fixtures/stub-layout.ts';

const files = { 'flood.json': { headline: 'The river rises', body: ['It rained.'] } };
const handlers = new Map<string, (() => void) | null>();
const session = {
  playbackState: 'none',
  metadata: null as { readonly title: string; readonly album: string } | null,
  setActionHandler: (action: string, handler: (() => void) | null) => void handlers.set(action, handler),
};

// Load the lazy modules first, so that no test waits for their compilation.
beforeAll(() => import('../../src/listening/ListeningBar.tsx'), 120_000);
beforeEach(() => {
  installFakeSpeech([british]);
  Object.defineProperty(navigator, 'mediaSession', { value: session, configurable: true });
  stubLayout();
  Object.assign(globalThis, {
    MediaMetadata: function MediaMetadata(init: object) {
      return init;
    },
  });
});

test('media keys control the player, and the lock screen shows the headline', async () => {
  const { user } = await open('/stories/flood/', files);
  const button = await screen.findByRole('button', { name: 'Listen' });
  await waitFor(() => expect(button).not.toHaveClass('invisible'));
  await user.click(button);
  await waitFor(() => expect(session.playbackState).toBe('playing'));
  expect(session.metadata).toEqual({ title: 'The river rises', album: 'The Tester' });

  handlers.get('pause')?.();
  expect(await screen.findByText('Sentence 1 of 2')).toBeVisible();
  expect(session.playbackState).toBe('paused');
  handlers.get('seekforward')?.();
  handlers.get('play')?.();
  expect(await screen.findByText('Sentence 2 of 2')).toBeVisible();
  await waitFor(() =>
    expect((globalThis as unknown as { fakeSpeech: FakeSpeech }).fakeSpeech.spoken.at(-1)?.text).toBe('It rained.'),
  );
  handlers.get('seekbackward')?.();
  expect(await screen.findByText('Sentence 1 of 2')).toBeVisible();

  handlers.get('stop')?.();
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Listening' })).toBeNull());
  expect([session.playbackState, session.metadata]).toEqual(['none', null]);
  expect([...handlers.values()]).toEqual([...handlers.values()].map(() => null));
});

test('media keys for tracks go to the next and to the previous story', async () => {
  savedStories.put('chess', {
    card: { slug: 'chess', headline: 'Chess', text: { kind: 'full', minutes: 1 } },
    at: '2026-11-01T10:00:00.000Z',
  });
  const { user } = await open('/stories/flood/', { ...files, 'chess.json': { headline: 'Chess', body: ['White.'] } });
  const button = await screen.findByRole('button', { name: 'Listen' });
  await waitFor(() => expect(button).not.toHaveClass('invisible'));
  await user.click(button);
  await waitFor(() => expect(session.metadata?.title).toBe('The river rises'));
  handlers.get('nexttrack')?.();
  await waitFor(() => expect(session.metadata?.title).toBe('Chess'));
  await waitFor(() => expect(session.playbackState).toBe('playing'));
  handlers.get('previoustrack')?.();
  await waitFor(() => expect(session.metadata?.title).toBe('The river rises'));
  await waitFor(() => expect(session.playbackState).toBe('playing'));
  handlers.get('stop')?.();
});

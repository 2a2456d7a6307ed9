// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { settingsId } from '../../src/reader/appearance/appearance.ts';
import { appearanceSettings, readStories, savedStories } from '../../src/reader/storage/collections.ts';
import { shortcutSettings } from '../../src/reader/storage/later-collections.ts';
import { open } from '../fixtures/reader.tsx';
import { threeStories } from '../fixtures/three-stories.ts';

// Load the lazy modules first, so that no test waits for their compilation.
beforeAll(
  () => Promise.all([import('../../src/keyboard/shortcut-actions.ts'), import('../../src/routes/saved.tsx')]),
  120_000,
);

/** Whether the browser's default for a key is prevented. */
const isPrevented = (key: string, init: KeyboardEventInit = {}) => !fireEvent.keyDown(document.body, { key, ...init });

test('the browser’s default is prevented at once for a shortcut and its prefix, and for no other key', async () => {
  await open('/headlines/', threeStories);
  expect(['/', 'j', 'g', 'h'].map((key) => isPrevented(key))).toEqual([true, true, true, true]);
  expect(['x', 'Tab', 'ArrowDown', 'Escape'].map((key) => isPrevented(key))).toEqual([false, false, false, false]);
  expect(isPrevented('j', { ctrlKey: true })).toBe(false);
  // The actions of these keys end before the next test.
  expect(await screen.findByRole('heading', { level: 1, name: 'The Tester' })).toBeVisible();
});

test('with shortcuts turned off, no key does anything', async () => {
  shortcutSettings.put(settingsId, { off: true });
  const { user, router } = await open('/stories/flood/', threeStories);
  const prevented: boolean[] = [];
  const watch = (event: KeyboardEvent) => prevented.push(event.defaultPrevented);
  window.addEventListener('keydown', watch);
  await user.keyboard('jkonpsmctghgs/?]');
  window.removeEventListener('keydown', watch);
  expect(new Set(prevented)).toEqual(new Set([false]));
  expect(savedStories.all().size).toBe(0);
  expect(readStories.get('flood')).toBeUndefined();
  expect(appearanceSettings.get(settingsId)).toBeUndefined();
  expect(router.state.location.pathname).toBe('/stories/flood/');
  expect(screen.getByRole('status')).toHaveTextContent('');
});

test('in a text field the keys type', async () => {
  const card = { slug: 'chess', headline: 'Chess', text: { kind: 'headline-only' as const } };
  savedStories.put('chess', { card, at: '2026-11-01T10:00:00.000Z' });
  const { user, router } = await open('/saved/', threeStories);
  const field = await screen.findByRole('searchbox', { name: 'Find' });
  await user.type(field, 'chess gh?');
  expect(field).toHaveValue('chess gh?');
  expect(router.state.location.pathname).toBe('/saved/');
  expect(savedStories.all().size).toBe(1);
});

test('Escape closes a notice without loading the actions', async () => {
  const { user } = await open('/headlines/', threeStories);
  await user.keyboard('o');
  expect(await screen.findByRole('button', { name: 'Close' })).toBeVisible();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Close' })).toBeNull());
});

// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { settingsId, textSizes } from '../../src/reader/appearance/appearance.ts';
import { appearanceSettings, readStories, savedStories } from '../../src/reader/storage/collections.ts';
import { open } from '../fixtures/reader.tsx';
import { threeStories } from '../fixtures/three-stories.ts';

// Load the lazy modules first, so that no test waits for their compilation.
beforeAll(
  () => Promise.all([import('../../src/keyboard/shortcut-actions.ts'), import('../../src/routes/saved.tsx')]),
  120_000,
);

const notice = () => screen.getByRole('status');
const page = (name: string) => screen.findByRole('heading', { level: 1, name });

test('n opens the story that the page offers as next, or else the first unread headline', async () => {
  const { user } = await open('/stories/flood/', threeStories);
  await user.keyboard('n');
  expect(await page('The river falls')).toBeVisible();
  await screen.findByRole('link', { name: /^The river rises/u });
  // A story without a text offers no next story, and its related story has been read.
  await user.keyboard('n');
  expect(await page('The river rises')).toBeVisible();
  await screen.findByRole('link', { name: /^Chess/u });
  await user.keyboard('n');
  expect(await page('Chess')).toBeVisible();
});

test('n on a page without headlines says so', async () => {
  const { user } = await open('/saved/', threeStories);
  await user.keyboard('n');
  await waitFor(() => expect(notice()).toHaveTextContent('There’s no other story on this page.'));
});

test('n opens the first headline where all have been read', async () => {
  const { user } = await open('/headlines/', threeStories);
  const [first] = document.querySelectorAll<HTMLAnchorElement>('main [data-headline] a');
  for (const slug of ['flood', 'drought', 'chess']) readStories.put(slug, { at: '2026-11-01T10:00:00.000Z' });
  const opened = vi.fn<() => void>();
  first?.addEventListener('click', opened);
  await user.keyboard('n');
  await waitFor(() => expect(opened).toHaveBeenCalledOnce());
});

test('p does not leave the edition', async () => {
  const back = vi.spyOn(history, 'back');
  const { user } = await open('/stories/flood/', threeStories);
  await user.keyboard('p');
  await waitFor(() => expect(notice()).toHaveTextContent('There’s no earlier page in this edition.'));
  expect(back).not.toHaveBeenCalled();
});

test('p goes back where the router has counted an earlier page', async () => {
  const back = vi.spyOn(history, 'back').mockImplementation(() => undefined);
  const { user } = await open('/stories/flood/', threeStories);
  history.replaceState({ idx: 1 }, '');
  await user.keyboard('p');
  await waitFor(() => expect(back).toHaveBeenCalledOnce());
  history.replaceState(null, '');
});

test.each([
  ['of this edition', () => `${location.origin}/headlines/`, 2, [1, '']],
  ['of another site', () => 'https://elsewhere.example/', 2, [0, 'There’s no earlier page in this edition.']],
  ['before a new tab', () => `${location.origin}/headlines/`, 1, [0, 'There’s no earlier page in this edition.']],
])('after a page load, p goes back only to a page of this edition: %s', async (_, referrer, entries, outcome) => {
  const back = vi.spyOn(history, 'back').mockImplementation(() => undefined);
  const { user } = await open('/stories/flood/', threeStories);
  vi.spyOn(document, 'referrer', 'get').mockReturnValue(referrer());
  vi.spyOn(history, 'length', 'get').mockReturnValue(entries);
  history.replaceState({ idx: 0 }, '');
  await user.keyboard('p');
  await waitFor(() => expect([back.mock.calls.length, notice().textContent]).toEqual(outcome));
  history.replaceState(null, '');
});

test('g h and g s open the front page and the Saved page', async () => {
  const { user, router } = await open('/stories/flood/', threeStories);
  await user.keyboard('gs');
  expect(await page('Saved')).toBeVisible();
  expect(router.state.historyAction).toBe('PUSH');
  await user.keyboard('gh');
  expect(await page('The Tester')).toBeVisible();
  expect(router.state.location.pathname).toBe('/');
});

test('g h on the front page adds no step to the history', async () => {
  const { user, router } = await open('/', threeStories);
  await user.keyboard('gh');
  await waitFor(() => expect(router.state.historyAction).toBe('REPLACE'));
});

test('[ and ] change the text size, up to the smallest and the largest', async () => {
  const { user } = await open('/stories/flood/', threeStories);
  await user.keyboard(']');
  await waitFor(() => expect(notice()).toHaveTextContent('Text size: 22'));
  expect(appearanceSettings.get(settingsId)?.size).toBe(22);
  await user.keyboard('[[[[[[[[[[[[[[[[[['.replaceAll('[', '[['));
  await waitFor(() => expect(notice()).toHaveTextContent('Text size: 12, the smallest'));
  expect(appearanceSettings.get(settingsId)?.size).toBe(12);
  await user.keyboard(']'.repeat(40));
  await waitFor(() => expect(notice()).toHaveTextContent(/^Text size: \d+, the largest$/u));
  expect(appearanceSettings.get(settingsId)?.size).toBe(textSizes.at(-1));
});

test('t presses the page’s Listen button, or says why there is none', async () => {
  const { user } = await open('/stories/flood/', threeStories);
  await user.keyboard('t');
  await waitFor(() => expect(notice()).toHaveTextContent('This device has no voice for the story’s language.'));
  const listen = document.querySelector('main')?.appendChild(document.createElement('button'));
  listen?.setAttribute('data-shortcut', 'listen');
  const pressed = vi.fn<() => void>();
  listen?.addEventListener('click', pressed);
  await user.keyboard('t');
  await waitFor(() => expect(pressed).toHaveBeenCalledOnce());
});

test('t on a page without a text says so', async () => {
  const { user } = await open('/headlines/', threeStories);
  await user.keyboard('t');
  await waitFor(() => expect(notice()).toHaveTextContent('There’s no text to listen to on this page.'));
});

test('/ opens Search', async () => {
  const { user, router } = await open('/', threeStories);
  await user.keyboard('/');
  expect(await page('Search')).toBeVisible();
  expect(router.state.location.pathname).toBe('/search/');
});

test('? opens the list of shortcuts, which can be closed and opened again', async () => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  const { user } = await open('/', threeStories);
  for (let time = 1; time <= 2; time++) {
    await user.keyboard('?');
    const sheet = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    await user.click(within(sheet).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  }
});

test('the message of a shortcut closes with the next one, or with Escape', async () => {
  const { user } = await open('/headlines/', threeStories);
  await user.keyboard('o');
  expect(await screen.findByRole('button', { name: 'Close' })).toBeVisible();
  await user.keyboard('j');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Close' })).toBeNull());
  await user.keyboard('s');
  expect(await screen.findByRole('button', { name: 'Close' })).toBeVisible();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
  expect(savedStories.all().size).toBe(1);
});

test('a warning about storage is not replaced by the result of the shortcut', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });
  const { user } = await open('/stories/flood/', threeStories);
  await user.keyboard('s');
  expect(await screen.findByRole('button', { name: 'Close' })).toBeVisible();
  expect(screen.getByRole('status')).not.toHaveTextContent('Saved: The river rises');
});

// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { readStories, savedStories, visits } from '../../src/reader/storage/collections.ts';
import { open } from '../fixtures/reader.tsx';
import { threeStories, twoSections } from '../fixtures/three-stories.ts';

// Load the lazy modules first, so that no test waits for their compilation.
beforeAll(
  () => Promise.all([import('../../src/keyboard/shortcut-actions.ts'), import('../../src/routes/saved.tsx')]),
  120_000,
);

const headline = (name: RegExp) =>
  screen.getAllByRole('link', { name }).find((link) => link.closest('[data-headline]') !== null);
const notice = () => screen.getByRole('status');

test('s, m and c apply to the focused headline', async () => {
  const { user } = await open('/stories/flood/', threeStories);
  const writeText = vi.spyOn(navigator.clipboard, 'writeText');
  headline(/^Chess/u)?.focus();
  await user.keyboard('s');
  await waitFor(() => expect(notice()).toHaveTextContent('Saved: Chess'));
  expect([...savedStories.all()].map(([slug, { card }]) => [slug, card.headline, card.section?.name])).toEqual([
    ['chess', 'Chess', 'Trade'],
  ]);
  await user.keyboard('m');
  await waitFor(() => expect(notice()).toHaveTextContent('Marked read: Chess'));
  expect(readStories.get('chess')).toBeDefined();
  expect(headline(/^Chess.*read/u)).toHaveFocus();
  await user.keyboard('c');
  await waitFor(() => expect(notice()).toHaveTextContent('Link copied'));
  expect(writeText).toHaveBeenCalledWith('http://localhost:3000/stories/chess/');
});

describe('without a focused headline, on the page of a story', () => {
  test('s saves and unsaves it, and both can be undone', async () => {
    const { user } = await open('/stories/flood/', threeStories);
    await user.keyboard('s');
    expect(await screen.findByRole('button', { name: 'Remove from saved: The river rises' })).toBeVisible();
    await waitFor(() => expect(notice()).toHaveTextContent('Saved: The river rises'));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(savedStories.get('flood')).toBeUndefined();
    await user.keyboard('ss');
    await waitFor(() => expect(notice()).toHaveTextContent('Removed from saved: The river rises'));
    expect(savedStories.get('flood')).toBeUndefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(savedStories.get('flood')).toBeDefined();
  });

  test('m marks it read and unread, as its button does, and leaves the history alone', async () => {
    const { user } = await open('/stories/flood/', threeStories);
    expect(readStories.get('flood')).toBeUndefined();
    await user.keyboard('m');
    await waitFor(() => expect(notice()).toHaveTextContent('Marked read: The river rises'));
    expect(readStories.get('flood')).toBeDefined();
    await user.keyboard('m');
    await waitFor(() => expect(notice()).toHaveTextContent('Marked unread: The river rises'));
    expect(readStories.get('flood')).toBeUndefined();
    expect(visits.all().size).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Mark read' }));
    expect(readStories.get('flood')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Mark unread' }));
    expect(readStories.get('flood')).toBeUndefined();
  });

  test('c copies its public address; where copying is forbidden, the address is shown', async () => {
    const { user } = await open('/stories/flood/', {
      ...threeStories,
      'edition.json': { name: 'The Tester', inLanguage: 'en', url: 'https://tester.example/', sections: twoSections },
    });
    const writeText = vi.spyOn(navigator.clipboard, 'writeText');
    await user.keyboard('c');
    await waitFor(() => expect(notice()).toHaveTextContent('Link copied'));
    expect(writeText).toHaveBeenCalledWith('https://tester.example/stories/flood/');
    writeText.mockRejectedValueOnce(new DOMException('No', 'NotAllowedError'));
    await user.keyboard('c');
    await waitFor(() =>
      expect(notice()).toHaveTextContent(
        'This browser doesn’t allow copying. Copy manually: https://tester.example/stories/flood/',
      ),
    );
  });
});

test('on a page without a story, s, m and c ask for a headline', async () => {
  const { user } = await open('/headlines/', threeStories);
  for (const key of ['s', 'm', 'c']) {
    await user.keyboard(key);
    await waitFor(() => expect(notice()).toHaveTextContent('No headline selected. Press j to select one.'));
    await user.keyboard('{Escape}');
  }
  expect(savedStories.all().size + readStories.all().size).toBe(0);
});

test('where a headline stays on the page when it is unsaved, it keeps focus', async () => {
  const { user } = await open('/headlines/', threeStories);
  headline(/Chess/u)?.focus();
  await user.keyboard('ss');
  await waitFor(() => expect(notice()).toHaveTextContent('Removed from saved: Chess'));
  expect(headline(/Chess/u)).toHaveFocus();
});

test('on the Saved page s removes the focused headline, and the next one gets focus', async () => {
  const card = (slug: string) => ({ slug, headline: `Story ${slug}`, text: { kind: 'headline-only' as const } });
  for (const [i, slug] of ['a', 'b'].entries())
    savedStories.put(slug, { card: card(slug), at: `2026-11-0${2 - i}T10:00:00.000Z` });
  const { user } = await open('/saved/', threeStories);
  (await screen.findByRole('link', { name: /^Story a/u })).focus();
  await user.keyboard('s');
  await waitFor(() => expect(screen.getByRole('link', { name: /^Story b/u })).toHaveFocus());
  expect(screen.queryByRole('link', { name: /^Story a/u })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(screen.getByRole('link', { name: /^Story a/u })).toBeVisible();
});

test('on the Saved page s removes the last headline, and the previous one gets focus', async () => {
  const card = (slug: string) => ({ slug, headline: `Story ${slug}`, text: { kind: 'headline-only' as const } });
  for (const [i, slug] of ['a', 'b'].entries())
    savedStories.put(slug, { card: card(slug), at: `2026-11-0${2 - i}T10:00:00.000Z` });
  const { user } = await open('/saved/', threeStories);
  (await screen.findByRole('link', { name: /^Story b/u })).focus();
  await user.keyboard('s');
  await waitFor(() => expect(screen.getByRole('link', { name: /^Story a/u })).toHaveFocus());
});

// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider, useLocation } from 'react-router';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Card } from '../../../src/edition/published.ts';
import { announce, announcement } from '../../../src/platform/announce.ts';
import { savedStories } from '../../../src/reader/storage/collections.ts';
import { useCollection } from '../../../src/reader/storage/use-collection.ts';
import { ImportList } from '../../../src/reader/transfer/ImportList.tsx';
import { formatListLink, parseListLink } from '../../../src/reader/transfer/list-link.ts';
import { cardOf, noticeText, runNoticeAction } from '../../fixtures/device.ts';

const at = '2026-03-09T10:00:00.000Z';
const flood = cardOf('flood', 'The river rises');
const chess: Card = { slug: 'chess', headline: 'Chess <b>championship</b>', text: { kind: 'headline-only' } };
const slugs = () => [...savedStories.all().keys()];

afterEach(() => vi.restoreAllMocks());

function Page() {
  const { hash } = useLocation();
  const saved = useCollection(savedStories) ?? new Map();
  return hash === '' ? <p>Saved stories</p> : <ImportList fragment={hash} saved={saved} />;
}

function open(fragment: string) {
  const router = createMemoryRouter([{ path: '/saved/', element: <Page /> }], {
    initialEntries: [`/saved/${fragment}`],
  });
  render(<RouterProvider router={router} />);
  return router;
}

describe('a list in a link', () => {
  test('is shown, and its new stories are added when the reader asks for that', async () => {
    savedStories.put('flood', { card: flood, at });
    const router = open(await formatListLink([chess, flood]));
    const list = within(await screen.findByRole('region', { name: '1 story to add' }));
    expect(announcement.get()).toBe('1 story to add');
    expect(list.getByText('Chess <b>championship</b>')).toBeVisible();
    expect(list.getByText('1 more is already saved.')).toBeVisible();
    expect(slugs()).toEqual(['flood']);

    await userEvent.click(list.getByRole('button', { name: 'Add to saved' }));
    await waitFor(() => expect(noticeText()).toBe('1 story added to saved.'));
    expect(slugs()).toEqual(['flood', 'chess']);
    expect(savedStories.get('flood')?.at).toBe(at);
    expect(router.state.location).toMatchObject({ pathname: '/saved/', hash: '' });
    expect(router.state.historyAction).toBe('REPLACE');

    act(runNoticeAction);
    await waitFor(() => expect(slugs()).toEqual(['flood']));
  });

  test('keeps its order: the first story is the newest', async () => {
    open(await formatListLink([flood, chess]));
    expect(await screen.findByText('They will be added to your saved stories.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Add to saved' }));
    await waitFor(() => expect(savedStories.all().size).toBe(2));
    const time = (slug: string) => Date.parse(savedStories.get(slug)?.at ?? '');
    expect(time('flood') - time('chess')).toBe(1);
  });

  test('is added as a whole where it cannot be stored, and the notice says so', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('The storage is full.', 'QuotaExceededError');
    });
    open(await formatListLink([flood, chess]));
    await userEvent.click(await screen.findByRole('button', { name: 'Add to saved' }));
    await waitFor(() => expect(noticeText()).toMatch(/^2 stories added to saved\. This device has no more room/u));
    expect(slugs()).toEqual(['flood', 'chess']);
  });

  test('that is declined changes nothing', async () => {
    const router = open(await formatListLink([chess]));
    await userEvent.click(await screen.findByRole('button', { name: 'Not now' }));
    await waitFor(() => expect(router.state.location.hash).toBe(''));
    expect(slugs()).toEqual([]);
  });

  test('whose stories are all saved has nothing to add', async () => {
    savedStories.put('flood', { card: flood, at });
    open(await formatListLink([flood]));
    expect(await screen.findByRole('heading', { name: 'Nothing to add' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Add to saved' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(await screen.findByText('Saved stories')).toBeVisible();
  });

  test('that the reader has left before it was read is not announced', async () => {
    const fragment = await formatListLink([chess]);
    announce('Front page');
    open(fragment);
    cleanup();
    // Reading it again takes as long.
    await parseListLink(fragment);
    await parseListLink(fragment);
    expect(announcement.get()).toBe('Front page');
  });

  test('shows each headline in its own direction', async () => {
    open(await formatListLink([chess, { ...flood, language: { lang: 'ar', dir: 'rtl' } }]));
    const items = await screen.findAllByRole('listitem');
    expect(items.map(({ dir, lang }) => [dir, lang])).toEqual([
      ['auto', ''],
      ['rtl', 'ar'],
    ]);
  });

  test('that was cut off is refused with a reason, which is announced', async () => {
    open((await formatListLink([chess])).slice(0, -5));
    const reason = await screen.findByText(/^This link is incomplete/u);
    expect(announcement.get()).toBe(reason.textContent);
    await userEvent.click(screen.getByRole('button', { name: 'Go to your saved stories' }));
    expect(await screen.findByText('Saved stories')).toBeVisible();
  });

  test('is added as far as there is room, and the notice says so', async () => {
    savedStories.putAll(Array.from({ length: 4999 }, (_, i) => [`s${i}`, { card: cardOf(`s${i}`), at }]));
    open(await formatListLink([flood, chess]));
    await userEvent.click(await screen.findByRole('button', { name: 'Add to saved' }));
    await waitFor(() => expect(noticeText()).toBe('1 story added to saved. 1 story was left out: you can save 5,000.'));
    expect(savedStories.all().size).toBe(5000);
    expect(savedStories.get('flood')).toBeDefined();
  });
});

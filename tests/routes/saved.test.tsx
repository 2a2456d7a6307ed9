// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Card } from '../../src/edition/published.ts';
import { formatListLink } from '../../src/reader/transfer/list-link.ts';
import { formatBackup } from '../../src/reader/transfer/backup-file.ts';
import { closeNotice } from '../../src/reader/notices.ts';
import { savedStories, store } from '../../src/reader/storage/collections.ts';
import { editionFile } from '../fixtures/copy.ts';
import { open } from '../fixtures/reader.tsx';

// A slow machine takes longer for these than a test should wait.
beforeAll(() =>
  Promise.all([
    import('../../src/reader/transfer/ListLinkPanel.tsx'),
    import('../../src/reader/transfer/import-export.ts'),
  ]),
);
afterEach(() => closeNotice());

const files = { 'edition.json': editionFile, 'flood.json': { headline: 'The river rises', body: ['Text.'] } };
const at = '2026-03-09T10:00:00.000Z';
const flood: Card = { slug: 'flood', headline: 'The river rises', text: { kind: 'full', minutes: 1 } };
const chess: Card = { slug: 'chess', headline: 'Chess <b>championship</b>', text: { kind: 'headline-only' } };
/** What the reader is told at the window's foot; those who hear the page are told the same. */
const told = (text: string) => screen.findByText(text, { selector: '.notice *' });
const slugs = () => [...savedStories.all().keys()];

describe('a link that brings a list', () => {
  test('shows it, adds what is not there when asked, and is taken out of the address', async () => {
    savedStories.put('flood', { card: flood, at });
    const { user, router } = await open(`/saved/${await formatListLink([chess, flood])}`, files);
    const offer = within(await screen.findByRole('region', { name: '1 story to add' }));
    expect(offer.getByText('Chess <b>championship</b>')).toBeVisible();
    expect(offer.getByText('1 more is already saved.')).toBeVisible();
    expect(slugs()).toEqual(['flood']);

    await user.click(offer.getByRole('button', { name: 'Add to saved' }));
    expect(await told('1 story added to saved.')).toBeVisible();
    expect(slugs()).toEqual(['flood', 'chess']);
    expect(savedStories.get('flood')?.at).toBe(at);
    expect(router.state.location).toMatchObject({ pathname: '/saved/', hash: '' });
    expect(router.state.historyAction).toBe('REPLACE');

    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(slugs()).toEqual(['flood']);
  });

  test('that is declined changes nothing', async () => {
    const { user, router } = await open(`/saved/${await formatListLink([chess])}`, files);
    await user.click(await screen.findByRole('button', { name: 'Not now' }));
    await waitFor(() => expect(router.state.location.hash).toBe(''));
    expect(slugs()).toEqual([]);
  });

  test('that was cut off is refused, and leads on', async () => {
    savedStories.put('flood', { card: flood, at });
    const { user } = await open(`/saved/${(await formatListLink([chess])).slice(0, -5)}`, files);
    expect(await screen.findByText(/^This link is incomplete/u, { selector: 'main *' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Go to your saved stories' }));
    expect(await screen.findByRole('link', { name: /^The river rises/u })).toBeVisible();
    expect(slugs()).toEqual(['flood']);
  });
});

describe('a file', () => {
  const choose = async (user: Awaited<ReturnType<typeof open>>['user'], text: string) =>
    user.upload(
      screen.getByLabelText('File to import'),
      new File([text], 'reading.json', { type: 'application/json' }),
    );

  test('is brought in, with what came of it said, and can be undone', async () => {
    savedStories.put('chess', { card: chess, at });
    const text = formatBackup(store.collections, 'The Tester', new Date(at));
    savedStories.remove('chess');
    savedStories.put('flood', { card: flood, at });

    const { user } = await open('/saved/', files);
    await choose(user, text);
    expect(await told('Imported: 1 added.')).toBeVisible();
    expect(slugs()).toEqual(['flood', 'chess']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(slugs()).toEqual(['flood']);
  });

  test('of another edition is said to be', async () => {
    const { user } = await open('/saved/', files);
    await choose(user, formatBackup([], 'The Other', new Date(at)));
    expect(await told('Nothing to import. This file is from another edition: “The Other”.')).toBeVisible();
  });

  test('that is none of ours is refused, and nothing is lost', async () => {
    savedStories.put('flood', { card: flood, at });
    const { user } = await open('/saved/', files);
    await choose(user, 'GIF89a');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This file wasn’t exported from this site. Nothing was changed.',
    );
    expect(slugs()).toEqual(['flood']);
  });
});

test('the list can be moved by a link that brings it all, and a code', async () => {
  savedStories.put('flood', { card: flood, at });
  const { user } = await open('/saved/', files);
  await user.click(screen.getByRole('button', { name: 'Move the list to another device' }));
  expect(await screen.findByRole('textbox', { name: 'Link to the list' })).toHaveValue(
    `${location.origin}/saved/${await formatListLink([flood])}`,
  );
  expect(screen.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
});

test('where nothing is saved there is nothing to move, but a file can be brought in', async () => {
  await open('/saved/', files);
  expect(screen.queryByRole('button', { name: 'Move the list to another device' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Import a file' })).toBeVisible();
});

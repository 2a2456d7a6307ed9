// @vitest-environment jsdom
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { announcement } from '../../../src/platform/announce.ts';
import { savedStories, store } from '../../../src/reader/storage/collections.ts';
import { useCollection } from '../../../src/reader/storage/use-collection.ts';
import { formatBackup } from '../../../src/reader/transfer/backup-file.ts';
import { formatListLink } from '../../../src/reader/transfer/list-link.ts';
import { TransferPanel } from '../../../src/reader/transfer/TransferPanel.tsx';
import { cardOf, noticeText, runNoticeAction } from '../../fixtures/device.ts';

// The panel imports these when they are needed. A slow machine takes longer for that than a test should wait.
beforeAll(() =>
  Promise.all([
    import('../../../src/reader/transfer/ListLinkPanel.tsx'),
    import('../../../src/reader/transfer/import-export.ts'),
  ]),
);

const at = '2026-03-09T10:00:00.000Z';
const slugs = () => [...savedStories.all().keys()];
const save = (slug: string) => savedStories.put(slug, { card: cardOf(slug), at });
const page = 'https://tester.example/saved/';

function Panel() {
  return <TransferPanel edition="The Tester" records={useCollection(savedStories) ?? new Map()} page={page} />;
}
const choose = (text: string) =>
  userEvent.upload(
    screen.getByLabelText('File to import'),
    new File([text], 'backup.json', { type: 'application/json' }),
  );

test('a backup is imported, which can be undone', async () => {
  save('chess');
  const backup = formatBackup(store.collections, 'The Tester', new Date(at));
  savedStories.remove('chess');
  save('flood');
  render(<Panel />);
  await choose(backup);
  await waitFor(() => expect(noticeText()).toBe('Imported: 1 added.'));
  expect(slugs()).toEqual(['flood', 'chess']);
  act(runNoticeAction);
  await waitFor(() => expect(slugs()).toEqual(['flood']));
});

describe('an import that takes long', () => {
  const many = () => {
    const records = Array.from({ length: 60_000 }, (_, i) => [`s${i}`, { card: cardOf(`s${i}`), at }]);
    const shelves = [{ name: 'saved', version: 1, records }];
    return JSON.stringify({ format: 'broadsheet-reader', version: 1, edition: 'The Tester', at, shelves });
  };

  test('shows its progress, and can be cancelled with the same button: nothing has changed then', async () => {
    save('flood');
    render(<Panel />);
    await choose(many());
    const cancel = await screen.findByRole('button', { name: 'Cancel import' });
    expect(announcement.get()).toBe('Importing…');
    expect(screen.getByRole('progressbar', { name: 'Importing…' })).toBeVisible();
    await userEvent.click(cancel);
    await waitFor(() => expect(noticeText()).toBe('Import stopped. Nothing was changed.'));
    expect(screen.getByRole('button', { name: 'Import a file' })).toHaveFocus();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(slugs()).toEqual(['flood']);
    expect(localStorage).toHaveLength(1);
  });
});

test('an imported file can be chosen again: the browser reports no change otherwise', async () => {
  render(<Panel />);
  await choose('GIF89a');
  await screen.findByRole('alert');
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('File to import').files).toHaveLength(0));
});

test('a file that is no backup is refused, until another is chosen', async () => {
  save('flood');
  render(<Panel />);
  await choose('GIF89a');
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'This file wasn’t exported from this site. Nothing was changed.',
  );
  expect(slugs()).toEqual(['flood']);
  await choose(formatBackup([], 'The Tester', new Date(at)));
  await waitFor(() => expect(noticeText()).toBe('Nothing to import.'));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a second file that is refused for the same reason is announced again', async () => {
  render(<Panel />);
  await choose('GIF89a');
  const first = await screen.findByRole('alert');
  await choose('GIF87a');
  await waitFor(() => expect(screen.getByRole('alert')).not.toBe(first));
});

test('the list is moved by a link with all stories, and by a QR code', async () => {
  save('flood');
  render(<Panel />);
  const button = screen.getByRole('button', { name: 'Move the list to another device' });
  expect(button).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(button);
  expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(await screen.findByRole('textbox', { name: 'Link to the list' })).toHaveValue(
    `${page}${await formatListLink([cardOf('flood')])}`,
  );
  expect(screen.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  expect(screen.getByText('Scan with your other device.')).toBeVisible();
  expect(screen.getByText('The link has the one story you saved.')).toBeVisible();
  await userEvent.click(button);
  expect(screen.queryByRole('textbox', { name: 'Link to the list' })).toBeNull();
});

test('the link changes with the list', async () => {
  save('flood');
  render(<Panel />);
  await userEvent.click(screen.getByRole('button', { name: 'Move the list to another device' }));
  await screen.findByRole('textbox', { name: 'Link to the list' });
  act(() => void save('chess'));
  expect(await screen.findByText('The link has all 2 stories.')).toBeVisible();
});

test('without saved stories there is no list to move, but a file can be imported', () => {
  render(<Panel />);
  expect(screen.queryByRole('button', { name: 'Move the list to another device' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Import a file' })).toBeVisible();
});

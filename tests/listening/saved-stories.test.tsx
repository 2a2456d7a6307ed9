// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { historySettings, readStories, savedStories, visits } from '../../src/reader/storage/collections.ts';
import { files, saved, bar, inBar, listen, heard } from '../fixtures/listening-bar.ts';
import { open } from '../fixtures/reader.tsx';

describe('saved stories', () => {
  test('the next one is named and can be started, and the previous one again', async () => {
    saved('chess', 'Chess', '01');
    const { user } = await listen();
    await heard('The river rises');
    expect(
      within(bar())
        .getByText(/^Sentence 1 of 3/u)
        .closest('p'),
    ).toHaveTextContent('Sentence 1 of 3. Next, from Saved: Chess');
    await user.click(inBar('Next story'));
    await heard('Chess');
    expect(within(bar()).queryByRole('button', { name: 'Next story' })).toBeNull();
    // The pressed button has disappeared: the first one of the bar has focus.
    await waitFor(() => expect(inBar('Pause')).toHaveFocus());
    await user.click(inBar('Previous story'));
    await heard('The river rises');
    await waitFor(() => expect(inBar('Pause')).toHaveFocus());
  });

  test('one whose text has left the edition is skipped like one that can’t be loaded', async () => {
    saved('drought', 'The river falls', '02');
    const { user } = await listen();
    await heard('The river rises');
    await user.click(inBar('Next story'));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Listening' })).toBeNull());
    expect(screen.getByRole('status')).toHaveTextContent('The river falls');
  });

  test('the next one is found again when the saved stories change', async () => {
    await listen();
    await heard('The river rises');
    expect(within(bar()).queryByRole('button', { name: 'Next story' })).toBeNull();
    act(() => void saved('chess', 'Chess', '01'));
    expect(inBar('Next story')).toBeVisible();
  });

  test('one that was renamed is read in its place, once', async () => {
    saved('flood', 'The river rises', '01');
    saved('chess-final', 'Chess', '02');
    const { user } = await listen('/saved/');
    await heard('Chess');
    expect([...savedStories.all().keys()].toSorted()).toEqual(['chess', 'flood']);
    await user.click(inBar('Next story'));
    await heard('The river rises');
    expect(within(bar()).queryByRole('button', { name: 'Next story' })).toBeNull();
    expect(screen.queryByText(/Skipped/u)).toBeNull();
  });

  test('that have no text can’t be listened to', async () => {
    savedStories.put('drought', {
      card: { slug: 'drought', headline: 'The river falls', text: { kind: 'headline-only' } },
      at: '2026-11-01T10:00:00.000Z',
    });
    saved('flood', 'The river rises', '02');
    const { user } = await open('/saved/', files);
    expect(await screen.findByRole('button', { name: 'Listen to all' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Remove The river rises' }));
    expect(screen.queryByRole('button', { name: 'Listen to all' })).toBeNull();
  });

  test('one whose text can’t be loaded is skipped, which is reported', async () => {
    saved('gone', 'Gone', '02');
    const { user } = await listen();
    await heard('The river rises');
    await user.click(inBar('Next story'));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Listening' })).toBeNull());
    expect(screen.getByRole('status')).toHaveTextContent('Skipped, because its text couldn’t be loaded: Gone');
  });

  test('are all read from the Saved page, newest first', async () => {
    saved('flood', 'The river rises', '01');
    saved('chess', 'Chess', '02');
    await listen('/saved/');
    await heard('Chess');
    expect(screen.queryByRole('button', { name: 'Listen to all' })).toBeNull();
    expect(
      within(bar())
        .getByText(/Next, from Saved:/u)
        .closest('p'),
    ).toHaveTextContent('The river rises');
  });
});

test('stories that are read aloud are not added to a paused history', async () => {
  historySettings.put('own', { paused: true });
  saved('chess', 'Chess', '01');
  await listen('/saved/');
  await heard('Chess');
  expect(readStories.all().size).toBe(0);
  expect(visits.all().size).toBe(0);
});

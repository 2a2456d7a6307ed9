// @vitest-environment jsdom
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { settingsId } from '../../../src/reader/appearance/appearance.ts';
import { HistoryList } from '../../../src/reader/history/HistoryList.tsx';
import { PauseHistory } from '../../../src/reader/history/PauseHistory.tsx';
import { historySettings, visits } from '../../../src/reader/storage/collections.ts';
import { useCollection } from '../../../src/reader/storage/use-collection.ts';
import { cardOf, noticeText, runNoticeAction } from '../../fixtures/device.ts';

// West of UTC, where midnight in UTC is still the day before. The list makes its calendar when it is imported.
vi.hoisted(() => vi.stubEnv('TZ', 'America/Los_Angeles'));
afterAll(() => vi.unstubAllEnvs());

const ids = () => [...visits.all().keys()].toSorted();
const List = () => (
  <>
    <h1 tabIndex={-1}>History</h1>
    <HistoryList records={useCollection(visits) ?? new Map()} />
  </>
);

beforeEach(() => {
  const add = (day: string, slug: string, hour: number) =>
    visits.put(`${day}/${slug}`, { card: cardOf(slug), at: new Date(`${day}T${hour}:05:00`).toISOString() });
  add('2026-11-23', 'flood', 10);
  add('2026-11-24', 'flood', 10);
  add('2026-11-24', 'chess', 11);
});

test('the history has a section for each day, with the times of its stories', () => {
  render(<List />);
  const days = screen.getAllByRole('region');
  expect(days.map((day) => within(day).getByRole('heading').textContent)).toEqual([
    'Tuesday, November 24, 2026',
    'Monday, November 23, 2026',
  ]);
  expect(
    days.map((day) =>
      within(day)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ),
  ).toEqual([
    [expect.stringMatching(/^chess 11:05.*, 4 min$/u), expect.stringMatching(/^flood 10:05.*, 4 min$/u)],
    [expect.stringMatching(/^flood 10:05.*, 4 min$/u)],
  ]);
});

test('one story is removed from one day', async () => {
  render(<List />);
  await userEvent.click(screen.getAllByRole('button', { name: 'Remove flood' })[0] as HTMLElement);
  await waitFor(() => expect(ids()).toEqual(['2026-11-23/flood', '2026-11-24/chess']));
  expect(noticeText()).toBe('Removed from history: flood');
  act(runNoticeAction);
  await waitFor(() => expect(ids()).toHaveLength(3));
});

test('a day is cleared, and so is everything; both can be undone, and focus goes to the heading', async () => {
  render(<List />);
  await userEvent.click(screen.getAllByRole('button', { name: 'Clear day' })[0] as HTMLElement);
  expect(ids()).toEqual(['2026-11-23/flood']);
  expect(noticeText()).toBe('Cleared: Tuesday, November 24, 2026');
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  act(runNoticeAction);
  await waitFor(() => expect(ids()).toHaveLength(3));
  await userEvent.click(screen.getByRole('button', { name: 'Clear all history' }));
  await waitFor(() => expect(noticeText()).toBe('History cleared'));
  expect(ids()).toEqual([]);
  act(runNoticeAction);
  await waitFor(() => expect(ids()).toHaveLength(3));
});

describe('a long history', () => {
  beforeEach(({ task }) => {
    history.replaceState({ key: task.id }, '');
    const days = ['2026-11-20', '2026-11-21'];
    visits.putAll(
      days.flatMap((day) =>
        Array.from({ length: 40 }, (_, i) => [
          `${day}/story-${i}`,
          { card: cardOf(`story-${i}`), at: new Date(`${day}T10:00:${10 + (i % 50)}`).toISOString() },
        ]),
      ),
    );
  });

  test('is shown in parts, and focus goes to the first story that is added', async () => {
    render(<List />);
    expect(screen.getAllByRole('listitem')).toHaveLength(50);
    expect(screen.getByText('50 of 83 shown')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show more stories' }));
    const rows = screen.getAllByRole('listitem');
    expect(rows).toHaveLength(83);
    expect(within(rows[50] as HTMLElement).getByRole('link')).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Show more stories' })).toBeNull();
  });

  test('is cleared as a whole, and so is a day of which a part is shown', async () => {
    render(<List />);
    await userEvent.click(screen.getAllByRole('button', { name: 'Clear day' }).at(-1) as HTMLElement);
    await waitFor(() => expect(ids()).toHaveLength(43));
    await userEvent.click(screen.getByRole('button', { name: 'Clear all history' }));
    await waitFor(() => expect(ids()).toEqual([]));
  });
});

test('a record with an id that is no date is listed under that id', () => {
  visits.put('unknown/storm', { card: cardOf('storm'), at: '2026-11-20T10:00:00.000Z' });
  render(<List />);
  expect(screen.getByRole('heading', { name: 'unknown' })).toBeVisible();
});

test('history is paused and resumed by a checkbox, which keeps other fields of the settings', async () => {
  const settings = { paused: false, addedLater: 1 };
  historySettings.put(settingsId, settings);
  render(<PauseHistory />);
  const checkbox = screen.getByRole('checkbox', { name: 'Pause history' });
  expect(checkbox).not.toBeChecked();
  await userEvent.click(checkbox);
  expect(historySettings.get(settingsId)).toEqual({ paused: true, addedLater: 1 });
  await userEvent.click(checkbox);
  expect(checkbox).not.toBeChecked();
});

test('history is not paused at first', () => {
  render(<PauseHistory />);
  expect(screen.getByRole('checkbox', { name: 'Pause history' })).not.toBeChecked();
});

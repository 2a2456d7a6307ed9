// @vitest-environment jsdom
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { announcement } from '../../../src/platform/announce.ts';
import { markRead } from '../../../src/reader/history/mark-stories.ts';
import { SavedList } from '../../../src/reader/saved/SavedList.tsx';
import { readingPositions, savedStories } from '../../../src/reader/storage/collections.ts';
import { useCollection } from '../../../src/reader/storage/use-collection.ts';
import { cardOf, noticeText, runNoticeAction } from '../../fixtures/device.ts';

const at = (day: number) => `2026-11-0${day}T10:00:00.000Z`;
const rows = () => screen.queryAllByRole('link').map(({ textContent }) => textContent);
const List = () => <SavedList records={useCollection(savedStories) ?? new Map()} />;

beforeEach(() => {
  savedStories.put('chess', { at: at(3), card: { ...cardOf('chess', 'Chess'), text: { kind: 'headline-only' } } });
  savedStories.put('flood', {
    at: at(2),
    card: { ...cardOf('flood', 'Flood'), section: { slug: 'world', name: 'World' } },
  });
  savedStories.put('storm', { at: at(1), card: cardOf('storm', 'Storm') });
  readingPositions.put('flood', { card: cardOf('flood'), at: at(2), block: 'p9', offset: 0, progress: 0.75 });
  markRead([cardOf('storm')]);
});

test('saved stories are listed latest first, with how much of them was read', () => {
  render(<List />);
  expect(rows()).toEqual(['Chess headline only', 'Flood World, 1 of 4 min left', 'Storm 4 min, read']);
});

test('filters say how many stories they have, and show those', async () => {
  render(<List />);
  expect(screen.getByRole('radiogroup', { name: 'Show' })).toBeVisible();
  expect(screen.getAllByRole('radio').map((radio) => radio.parentElement?.textContent)).toEqual([
    'All (3)',
    'Unread (1)',
    'Started (1)',
    'Read (1)',
  ]);
  for (const [name, shown] of [
    ['Unread (1)', ['Chess headline only']],
    ['Started (1)', ['Flood World, 1 of 4 min left']],
    ['Read (1)', ['Storm 4 min, read']],
  ] as const) {
    await userEvent.click(screen.getByRole('radio', { name }));
    expect(rows()).toEqual(shown);
  }
});

test('words narrow the list within a filter', async () => {
  render(<List />);
  await userEvent.type(screen.getByRole('searchbox', { name: 'Find' }), 'world');
  expect(rows()).toEqual(['Flood World, 1 of 4 min left']);
  await userEvent.click(screen.getByRole('radio', { name: 'Unread (1)' }));
  expect(rows()).toEqual([]);
  expect(screen.getByRole('status')).toHaveTextContent('Nothing saved matches.');
});

test('a removed story can be put back at its old position', async () => {
  render(<List />);
  await userEvent.click(screen.getByRole('button', { name: 'Remove Flood' }));
  expect(rows()).toEqual(['Chess headline only', 'Storm 4 min, read']);
  expect(noticeText()).toBe('Removed from saved: Flood');
  act(runNoticeAction);
  expect(rows()[1]).toBe('Flood World, 1 of 4 min left');
});

describe('a long list', () => {
  beforeEach(({ task }) => {
    history.replaceState({ key: task.id }, '');
    savedStories.putAll(
      Array.from({ length: 107 }, (_, i) => [
        `many-${i}`,
        { card: cardOf(`many-${i}`, `Many ${i}`), at: new Date(Date.UTC(2026, 9, 1) - i * 60_000).toISOString() },
      ]),
    );
  });

  test('is shown in parts, and focus goes to the first story that is added', async () => {
    render(<List />);
    expect(rows()).toHaveLength(50);
    expect(screen.getByText('50 of 110 shown')).toBeVisible();
    expect(screen.getByText('All (110)')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show more stories' }));
    expect(rows()).toHaveLength(100);
    expect(screen.getAllByRole('link')[50]).toHaveFocus();
    expect(announcement.get()).toBe('100 of 110 shown');
    await userEvent.click(screen.getByRole('button', { name: 'Show more stories' }));
    expect(rows()).toHaveLength(110);
    expect(screen.getAllByRole('link')[100]).toHaveFocus();
    expect(screen.queryByText(/shown$/u)).toBeNull();
  });

  test('is searched as a whole', async () => {
    render(<List />);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Find' }), 'many 106');
    await waitFor(() => expect(rows()).toEqual(['Many 106 4 min']));
    await userEvent.clear(screen.getByRole('searchbox', { name: 'Find' }));
    await waitFor(() => expect(rows()).toHaveLength(50));
  });

  test('has as many rows as before after Back', async () => {
    history.replaceState({ key: 'saved' }, '');
    const { unmount } = render(<List />);
    await userEvent.click(screen.getByRole('button', { name: 'Show more stories' }));
    unmount();
    history.replaceState({ key: 'another' }, '');
    render(<List />).unmount();
    history.replaceState({ key: 'saved' }, '');
    render(<List />);
    expect(rows()).toHaveLength(100);
  });
});

test('words that are pasted are cut: a million of them would be looked for in each headline', async () => {
  render(<List />);
  expect(screen.getByRole('searchbox', { name: 'Find' })).toHaveAttribute('maxlength', '200');
});

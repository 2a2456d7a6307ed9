// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
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
  expect(rows()).toEqual(['Chessheadline only', 'FloodWorld, 1 of 4 min left', 'Storm4 min, read']);
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
    ['Unread (1)', ['Chessheadline only']],
    ['Started (1)', ['FloodWorld, 1 of 4 min left']],
    ['Read (1)', ['Storm4 min, read']],
  ] as const) {
    await userEvent.click(screen.getByRole('radio', { name }));
    expect(rows()).toEqual(shown);
  }
});

test('words narrow the list within a filter', async () => {
  render(<List />);
  await userEvent.type(screen.getByRole('searchbox', { name: 'Find' }), 'world');
  expect(rows()).toEqual(['FloodWorld, 1 of 4 min left']);
  await userEvent.click(screen.getByRole('radio', { name: 'Unread (1)' }));
  expect(rows()).toEqual([]);
  expect(screen.getByRole('status')).toHaveTextContent('Nothing saved matches.');
});

test('a removed story can be put back at its old position', async () => {
  render(<List />);
  await userEvent.click(screen.getByRole('button', { name: 'Remove Flood' }));
  expect(rows()).toEqual(['Chessheadline only', 'Storm4 min, read']);
  expect(noticeText()).toBe('Removed from saved: Flood');
  act(runNoticeAction);
  expect(rows()[1]).toBe('FloodWorld, 1 of 4 min left');
});

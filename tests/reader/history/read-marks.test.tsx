// @vitest-environment jsdom
/** The controls and notes that show what has been read: ReadButton, MarkAllRead, useMarkOpened. */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Card } from '../../../src/edition/published.ts';
import { TextButton } from '../../../src/reader/appearance/TextButton.tsx';
import { MarkAllRead } from '../../../src/reader/history/MarkAllRead.tsx';
import { markRead } from '../../../src/reader/history/mark-stories.ts';
import { ReadButton } from '../../../src/reader/history/ReadButton.tsx';
import { useMarkOpened } from '../../../src/reader/history/use-mark-opened.ts';
import { SaveButton } from '../../../src/reader/saved/SaveButton.tsx';
import { readStories, visits } from '../../../src/reader/storage/collections.ts';
import { cardOf, noticeText, runNoticeAction } from '../../fixtures/device.ts';

const readSlugs = () => [...readStories.all().keys()].toSorted();

test('the open story is marked unread, and read again', async () => {
  markRead([cardOf('flood')]);
  render(<ReadButton card={cardOf('flood')} />);
  await userEvent.click(screen.getByRole('button', { name: 'Mark unread' }));
  expect(readSlugs()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Mark read' }));
  expect(readSlugs()).toEqual(['flood']);
});

test('the built page shows the open story as unread', () => {
  expect(renderToStaticMarkup(<ReadButton card={cardOf('flood')} />)).toContain('Mark read');
});

test.each([
  ['ReadButton', () => <ReadButton card={cardOf('flood')} />],
  ['MarkAllRead', () => <MarkAllRead cards={[cardOf('flood')]} hasMore={false} />],
  ['SaveButton', () => <SaveButton card={cardOf('flood')} />],
  ['TextButton', () => <TextButton />],
])('a click on a control of a built page is kept until it is hydrated: %s', (_name, control) => {
  expect(renderToStaticMarkup(control())).toMatch(/^<button[^>]* data-needs-script=/u);
});

test('all stories of a list are marked read, which can be undone for those that were unread', async () => {
  markRead([cardOf('a')]);
  render(<MarkAllRead cards={['a', 'b', 'c'].map((slug) => cardOf(slug))} hasMore={false} />);
  await userEvent.click(screen.getByRole('button', { name: 'Mark all read' }));
  expect(readSlugs()).toEqual(['a', 'b', 'c']);
  expect(noticeText()).toBe('2 stories marked read');
  const button = screen.getByRole('button', { name: 'All read' });
  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(button).toHaveFocus();
  act(runNoticeAction);
  expect(readSlugs()).toEqual(['a']);
});

test('a list that is read has nothing to mark, and no notice', async () => {
  markRead([cardOf('a')]);
  render(<MarkAllRead cards={[cardOf('a')]} hasMore={false} />);
  await userEvent.click(screen.getByRole('button', { name: 'All read' }));
  expect(noticeText()).toBeUndefined();
});

test('if the marks can’t be stored, the notice says that', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('The storage is full.', 'QuotaExceededError');
  });
  render(<MarkAllRead cards={[cardOf('a')]} hasMore={false} />);
  await userEvent.click(screen.getByRole('button', { name: 'Mark all read' }));
  expect(noticeText()).toMatch(/no more room/u);
});

test('a list with more pages says that it marks these stories only', async () => {
  render(<MarkAllRead cards={[cardOf('a'), cardOf('b')]} hasMore />);
  await userEvent.click(screen.getByRole('button', { name: 'Mark these 2 read' }));
  expect(screen.getByRole('button')).toHaveTextContent('These 2 are read');
});

test('a story is marked as opened once, also if its data is loaded again', async () => {
  const Story = ({ card }: { readonly card: Card }) => {
    useMarkOpened(card);
    return null;
  };
  const { rerender } = render(<Story card={cardOf('flood')} />);
  await expect.poll(() => visits.all().size).toBe(1);
  rerender(<Story card={{ ...cardOf('flood'), headline: 'Corrected' }} />);
  expect([...visits.all().values()].map(({ card }) => card)).toEqual([cardOf('flood')]);
  rerender(<Story card={cardOf('chess')} />);
  await expect.poll(() => visits.all().size).toBe(2);
  expect([...visits.all().values()].map(({ card }) => card.slug)).toEqual(['flood', 'chess']);
  expect(readSlugs()).toEqual([]);
});

describe('a story without text', () => {
  const headlineOnly: Card = { slug: 'brief', headline: 'Brief', text: { kind: 'headline-only' } };
  const Story = () => {
    useMarkOpened(headlineOnly);
    return null;
  };
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  test('is opened at once, and read after three seconds', () => {
    render(<Story />);
    vi.advanceTimersByTime(2900);
    expect(readSlugs()).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(readSlugs()).toEqual(['brief']);
  });

  test('is not read if the reader leaves before', () => {
    const { unmount } = render(<Story />);
    vi.advanceTimersByTime(330);
    unmount();
    vi.advanceTimersByTime(5000);
    expect(readSlugs()).toEqual([]);
    expect(visits.all().size).toBe(1);
  });

  test('is not read in a tab that nobody looks at', () => {
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    render(<Story />);
    vi.advanceTimersByTime(60_000);
    expect(readSlugs()).toEqual([]);
    visibility.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    vi.advanceTimersByTime(3000);
    expect(readSlugs()).toEqual(['brief']);
  });
});

// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settingsId } from '../../../src/reader/appearance/appearance.ts';
import { markFinished, markOpened, markRead, markUnread } from '../../../src/reader/history/mark-stories.ts';
import { historySettings, readStories, visits } from '../../../src/reader/storage/collections.ts';
import { cardOf } from '../../fixtures/device.ts';

const card = cardOf('flood');
const monday = new Date(2026, 10, 23, 10);
const tuesday = new Date(2026, 10, 24, 10);

beforeEach(() => vi.useFakeTimers({ now: monday, toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

test('an opened story is in the history, and not yet read, once for each day', () => {
  markOpened(card);
  vi.setSystemTime(tuesday);
  markOpened(card);
  markOpened(card);
  expect(readStories.all().size).toBe(0);
  expect([...visits.all()]).toEqual([
    ['2026-11-23/flood', { card, at: monday.toISOString() }],
    ['2026-11-24/flood', { card, at: tuesday.toISOString() }],
  ]);
});

test('while history is paused, an opened story is not in the history', () => {
  historySettings.put(settingsId, { paused: true });
  markOpened(card);
  expect(visits.all().size).toBe(0);
  historySettings.put(settingsId, { paused: false });
  markOpened(card);
  expect(visits.all().size).toBe(1);
});

test('the history has what its page shows of a story, and nothing else', () => {
  const section = { slug: 'world', name: 'World' };
  const published = { iso: '2026-11-01', text: '1 November 2026' };
  markOpened({ ...card, section, published, description: 'A long description.' });
  expect([...visits.all().values()]).toEqual([{ card: { ...card, section }, at: monday.toISOString() }]);
});

test('a mark of an earlier version, which opening a story has made, is replaced when the story is read', () => {
  readStories.put('flood', { at: monday.toISOString(), opened: true });
  vi.setSystemTime(tuesday);
  markFinished(card);
  expect(readStories.get('flood')).toEqual({ at: tuesday.toISOString() });
});

test('a story that is read keeps its time when it is marked again', () => {
  markRead([card]);
  vi.setSystemTime(tuesday);
  markRead([card, cardOf('chess')]);
  expect(readStories.get('flood')?.at).toBe(monday.toISOString());
  expect(readStories.get('chess')?.at).toBe(tuesday.toISOString());
  expect(visits.all().size).toBe(0);
});

test('the marks of stories are removed, and only theirs', () => {
  markRead([card, cardOf('chess'), cardOf('storm')]);
  markUnread([card, cardOf('storm')]);
  expect([...readStories.all().keys()]).toEqual(['chess']);
});

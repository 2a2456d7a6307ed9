// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settingsId } from '../../../src/reader/appearance/appearance.ts';
import { frontVisits } from '../../../src/reader/history/front-visits.ts';
import { markNew } from '../../../src/reader/history/mark-new.ts';
import { historySettings } from '../../../src/reader/storage/collections.ts';

const hour = 3_600_000;
const start = Date.parse('2026-11-28T08:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ now: start });
  frontVisits.remove(settingsId);
  historySettings.remove(settingsId);
});
afterEach(() => vi.useRealTimers());

/** Opens a front page with a story of each hour of the day. @returns the hours of those that are marked as new */
function hoursMarked(): number[] {
  const list = document.createElement('div');
  list.innerHTML = Array.from({ length: 24 }, (_, i) => {
    const at = `2026-11-28T${String(i).padStart(2, '0')}:00:00Z`;
    return `<div data-headline data-at="${at}"><span class="headline-note"><span>2 min</span></span></div>`;
  }).join('');
  markNew(list);
  return [...list.children].flatMap((headline, i) => {
    const isNew = headline.hasAttribute('data-new');
    expect(headline.textContent).toBe(isNew ? '2 min, new' : '2 min');
    return isNew ? [i] : [];
  });
}

test('the first visit marks nothing; a later one marks what was published after the visit before', () => {
  expect(hoursMarked()).toEqual([]);
  vi.setSystemTime(start + 4 * hour);
  expect(hoursMarked()).toEqual([9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]);
});

test('the marks stay for the whole visit, also after a story', () => {
  hoursMarked();
  vi.setSystemTime(start + 10 * hour);
  const marked = hoursMarked();
  vi.setSystemTime(start + 10 * hour + 20 * 60_000);
  expect(hoursMarked()).toEqual(marked);
  vi.setSystemTime(start + 14 * hour);
  expect(hoursMarked()[0]).toBe(19);
});

test('nothing is stored or marked while the history is paused, nor for lists of other pages', () => {
  historySettings.put(settingsId, { paused: true });
  hoursMarked();
  expect(frontVisits.all().size).toBe(0);
  historySettings.remove(settingsId);
  markNew(document.createElement('ol'));
  expect(frontVisits.all().size).toBe(0);
});

// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { scheduleChecks } from '../../src/updates/schedule-checks.ts';

const minute = 60_000;
const check = vi.fn<() => Promise<void>>();
let stop = () => {};
const start = (isSoon = false) => {
  stop = scheduleChecks(check, isSoon);
};
const state = { visible: true, online: true, saveData: false };

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  check.mockReset().mockResolvedValue();
  Object.assign(state, { visible: true, online: true, saveData: false });
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => (state.visible ? 'visible' : 'hidden'));
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('navigator', {
    get onLine() {
      return state.online;
    },
    get connection() {
      return { saveData: state.saveData };
    },
  });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const become = (visible: boolean) => {
  state.visible = visible;
  document.dispatchEvent(new Event('visibilitychange'));
};

test('a visible page is checked every five minutes or so, not all pages at the same time', async () => {
  const times = new Set<number>();
  for (const random of [0, 0.5, 0.99]) {
    vi.spyOn(Math, 'random').mockReturnValue(random);
    start();
    const from = Date.now();
    check.mockImplementationOnce(async () => void times.add(Date.now() - from));
    await pass(6 * minute);
    stop();
  }
  expect([...times]).toEqual([4 * minute, 5 * minute, expect.closeTo(6 * minute, -4)]);
});

test('a page that may be old is checked within seconds', async () => {
  start(true);
  await pass(8000);
  expect(check).toHaveBeenCalledOnce();
});

test('a check follows when the reader comes back, at most once a minute', async () => {
  start();
  for (const event of ['focus', 'pageshow']) dispatchEvent(new Event(event));
  become(true);
  await pass(minute - 1000);
  expect(check).not.toHaveBeenCalled();
  await pass(2000);
  become(false);
  become(true);
  dispatchEvent(new Event('focus'));
  await pass(3000);
  expect(check).toHaveBeenCalledOnce();
});

test('a check follows when the connection is back', async () => {
  start();
  dispatchEvent(new Event('online'));
  await pass(15_000);
  expect(check).toHaveBeenCalledOnce();
});

test.each(['hidden', 'offline', 'saving data'])('a page is not checked while it is %s', async (kind) => {
  if (kind === 'hidden') state.visible = false;
  if (kind === 'offline') state.online = false;
  if (kind === 'saving data') state.saveData = true;
  start(true);
  await pass(60 * minute);
  for (const event of ['focus', 'pageshow', 'online']) dispatchEvent(new Event(event));
  await pass(60 * minute);
  expect(check).not.toHaveBeenCalled();
  Object.assign(state, { visible: true, online: true, saveData: false });
  await pass(7 * minute);
  expect(check).toHaveBeenCalled();
});

test('a check that fails does not end the checks', async () => {
  check.mockRejectedValue(new TypeError('Failed to fetch'));
  start();
  await pass(20 * minute);
  expect(check.mock.calls.length).toBeGreaterThan(2);
});

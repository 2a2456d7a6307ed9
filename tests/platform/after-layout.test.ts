// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { afterLayout, afterPaint } from '../../src/platform/after-layout.ts';

/** Lays the page out: calls the observers that wait for a size. */
let layOut: () => void;
const log: string[] = [];

beforeEach(() => {
  log.length = 0;
  const observers = new Set<() => void>();
  layOut = () => [...observers].forEach((observer) => observer());
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly report: () => void;
      constructor(report: () => void) {
        this.report = report;
      }
      observe(): void {
        observers.add(this.report);
      }
      disconnect(): void {
        observers.delete(this.report);
      }
    },
  );
});
afterEach(() => void vi.unstubAllGlobals());

const task = (name: string) => () => {
  log.push(`${name} reads`);
  return () => void log.push(`${name} changes`);
};

test('tasks run once after the layout, and all of them read before the first one changes anything', () => {
  afterLayout(task('a'));
  afterLayout(() => undefined);
  afterLayout(task('b'));
  expect(log).toEqual([]);
  layOut();
  expect(log).toEqual(['a reads', 'b reads', 'a changes', 'b changes']);
  layOut();
  expect(log).toHaveLength(4);
});

test('a task that another one adds runs after the next layout', () => {
  afterLayout(() => () => afterLayout(task('later')));
  layOut();
  expect(log).toEqual([]);
  layOut();
  expect(log).toEqual(['later reads', 'later changes']);
});

test('on a page that is not shown, which has no layout, tasks run at once', () => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  afterLayout(task('a'));
  expect(log).toEqual(['a reads', 'a changes']);
});

test('so they do in a browser that does not observe sizes', () => {
  vi.stubGlobal('ResizeObserver', undefined);
  Reflect.deleteProperty(globalThis, 'ResizeObserver');
  afterLayout(task('a'));
  expect(log).toEqual(['a reads', 'a changes']);
});

test('a cancelled task does not run', () => {
  const cancel = afterLayout(task('a'));
  afterLayout(task('b'));
  cancel();
  layOut();
  expect(log).toEqual(['b reads', 'b changes']);
});

describe('after the frame', () => {
  const run = vi.fn<() => void>();

  beforeEach(() => {
    run.mockReset();
    vi.useFakeTimers();
  });
  afterEach(() => void vi.useRealTimers());

  test('a task runs by itself, after the one that lays the page out', () => {
    afterPaint(run);
    vi.runAllTimers();
    layOut();
    expect(run).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(run).toHaveBeenCalledOnce();
  });

  test('a task can be cancelled before the frame and after it', () => {
    afterPaint(run)();
    layOut();
    const cancel = afterPaint(run);
    layOut();
    cancel();
    vi.runAllTimers();
    expect(run).not.toHaveBeenCalled();
  });

  test('a task is the next one on a page that is not shown, which has no frames', () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    afterPaint(run);
    expect(run).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(run).toHaveBeenCalledOnce();
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { progressBar } from '../../../src/press/build/progress.ts';

let written: string[] = [];
const outputWith = (isTTY: boolean) => ({ isTTY, write: (text: string) => written.push(text) });

beforeEach(() => {
  written = [];
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => vi.useRealTimers());

describe('the progress bar', () => {
  test('shows how much of long work is done, and disappears at the end', () => {
    const bar = progressBar('Writing pages', outputWith(true));
    vi.advanceTimersByTime(1600);
    bar.show(3, 12);
    expect(written).toEqual([`\rWriting pages ${'█'.repeat(8)}${'░'.repeat(22)} 3/12`]);
    bar.end();
    expect(written.at(-1)).toBe('\r\u001b[K');
  });

  test('is not drawn for short work', () => {
    const bar = progressBar('Writing pages', outputWith(true));
    vi.advanceTimersByTime(1400);
    bar.show(12, 12);
    bar.end();
    expect(written).toEqual([]);
  });

  test('is drawn ten times in a second at most, and at the end', () => {
    const bar = progressBar('Writing pages', outputWith(true));
    vi.advanceTimersByTime(2000);
    bar.show(1, 12);
    vi.advanceTimersByTime(50);
    bar.show(2, 12);
    bar.show(12, 12);
    expect(written.map((text) => text.slice(text.lastIndexOf(' ') + 1))).toEqual(['1/12', '12/12']);
  });

  test('is not written to a file', () => {
    const bar = progressBar('Writing pages', outputWith(false));
    vi.advanceTimersByTime(2000);
    bar.show(3, 12);
    bar.end();
    expect(written).toEqual([]);
  });
});

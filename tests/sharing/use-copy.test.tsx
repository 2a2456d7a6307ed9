// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announcement } from '../../src/platform/announce.ts';
import { useCopy } from '../../src/sharing/use-copy.ts';
import '../fixtures/device.ts';

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  writeText.mockReset().mockResolvedValue();
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(navigator, 'clipboard');
});

const open = () => renderHook(() => useCopy()).result;
const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));

test('a copy is announced, and confirmed for four seconds', async () => {
  const hook = open();
  expect(hook.current[0]).toEqual({ kind: 'none' });
  await act(() => hook.current[1]('A text', 'Text copied'));
  expect(writeText).toHaveBeenCalledWith('A text');
  expect(hook.current[0]).toEqual({ kind: 'copied', text: 'A text' });
  expect(announcement.get()).toBe('Text copied');
  pass(3999);
  expect(hook.current[0].kind).toBe('copied');
  pass(1);
  expect(hook.current[0]).toEqual({ kind: 'none' });
});

test('a second copy is confirmed for four seconds of its own', async () => {
  const hook = open();
  await act(() => hook.current[1]('One', 'One copied'));
  pass(3000);
  await act(() => hook.current[1]('Two', 'Two copied'));
  pass(3000);
  expect(hook.current[0]).toEqual({ kind: 'copied', text: 'Two' });
  pass(1000);
  expect(hook.current[0]).toEqual({ kind: 'none' });
});

test('a text that the browser refuses to copy stays for the reader to copy it', async () => {
  const hook = open();
  await act(() => hook.current[1]('One', 'One copied'));
  writeText.mockRejectedValue(new DOMException('Not allowed.', 'NotAllowedError'));
  await act(() => hook.current[1]('Two', 'Two copied'));
  pass(5000);
  expect(hook.current[0]).toEqual({ kind: 'manual', text: 'Two' });
});

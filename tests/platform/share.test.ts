import { afterEach, describe, expect, test, vi } from 'vitest';
import { copy, share } from '../../src/platform/share.ts';

afterEach(() => void vi.unstubAllGlobals());

describe('sharing', () => {
  test.each([
    ['works', () => Promise.resolve(), 'shared'],
    ['is dismissed', () => Promise.reject(new DOMException('no', 'AbortError')), 'dismissed'],
    ['is not allowed', () => Promise.reject(new DOMException('no', 'NotAllowedError')), 'unavailable'],
  ])('%s', async (_what, sheet, expected) => {
    vi.stubGlobal('navigator', { share: sheet });
    expect(await share({ title: 'A story' })).toBe(expected);
  });

  test('is unavailable in browsers without a share sheet', async () => {
    vi.stubGlobal('navigator', {});
    expect(await share({ title: 'A story' })).toBe('unavailable');
  });
});

test('copying reports whether it worked', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await copy('text')).toBe(true);
  expect(writeText.mock.calls).toEqual([['text']]);
  writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  expect(await copy('text')).toBe(false);
  vi.stubGlobal('navigator', {});
  expect(await copy('text')).toBe(false);
});

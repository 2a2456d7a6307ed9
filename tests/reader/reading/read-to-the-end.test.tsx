// @vitest-environment jsdom
import { act, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { markUnread } from '../../../src/reader/history/mark-stories.ts';
import { readStories } from '../../../src/reader/storage/collections.ts';
import { card, layOut, loadDocument, openStory, scrollTo, wait } from './laid-out-story.tsx';

beforeEach(() => {
  layOut();
  loadDocument('/other/', 'navigate');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a story is read', () => {
  test('when its end was reached, or nearly, and not before', async () => {
    await openStory();
    scrollTo(1280);
    wait(6000);
    expect(readStories.get('flood')).toBeUndefined();
    scrollTo(1300);
    wait(300);
    expect(readStories.get('flood')).toEqual({ at: expect.any(String) as string });
  });

  test('when the reader reaches its end and leaves at once', async () => {
    const router = await openStory();
    scrollTo(1400);
    fireEvent.click(document.body);
    await act(() => router.navigate('/'));
    expect(readStories.get('flood')).toBeDefined();
  });

  test('after three seconds if its end is in the window when it is opened', async () => {
    vi.stubGlobal('innerHeight', 2200);
    await openStory();
    wait(2900);
    expect(readStories.get('flood')).toBeUndefined();
    wait(100);
    expect(readStories.get('flood')).toBeDefined();
  });

  test('not by being opened for a moment', async () => {
    vi.stubGlobal('innerHeight', 2200);
    const router = await openStory();
    wait(330);
    await act(() => router.navigate('/'));
    wait(60_000);
    expect(readStories.get('flood')).toBeUndefined();
  });

  test('not again when the reader has marked it unread and scrolls on', async () => {
    await openStory();
    scrollTo(1400);
    wait(300);
    act(() => markUnread([card]));
    scrollTo(1399);
    wait(300);
    expect(readStories.get('flood')).toBeUndefined();
  });
});

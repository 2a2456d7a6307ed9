// @vitest-environment jsdom
import { act, cleanup, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { showNotice } from '../../../src/reader/notices.ts';
import { readingPositions } from '../../../src/reader/storage/collections.ts';
import { noticeText, runNoticeAction } from '../../fixtures/device.ts';
import {
  card,
  layOut,
  loadDocument,
  openStory,
  progress,
  scrollTo,
  store,
  wait,
  windowHeight,
} from './laid-out-story.tsx';

beforeEach(() => {
  layOut();
  loadDocument('/other/', 'navigate');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the position', () => {
  test('is stored once the reader has stopped scrolling', async () => {
    await openStory();
    scrollTo(500);
    wait(200);
    scrollTo(900);
    wait(200);
    expect(readingPositions.get('flood')).toBeUndefined();
    wait(100);
    // The line at 24 pixels is the first whose top is there or below: the second of the third paragraph.
    expect(readingPositions.get('flood')).toMatchObject({ block: 'p3', offset: 1, progress: 0.75, card });
  });

  test('is stored when the reader leaves before that', async () => {
    const router = await openStory();
    scrollTo(876);
    fireEvent.click(document.body);
    await act(() => router.navigate('/'));
    expect(readingPositions.get('flood')).toMatchObject({ block: 'p3', offset: 0 });
  });

  test('is stored if the reader has scrolled before the app started', async () => {
    vi.stubGlobal('scrollY', 900);
    await openStory();
    expect(readingPositions.get('flood')).toBeUndefined();
    wait(300);
    expect(readingPositions.get('flood')).toMatchObject({ block: 'p3', offset: 1 });
  });

  test('is shown anew when the window gets another size', async () => {
    await openStory();
    scrollTo(900);
    expect(progress()).toBe('0.75');
    vi.stubGlobal('innerHeight', windowHeight - 200);
    fireEvent(window, new Event('resize'));
    expect(progress()).toBe('0.65');
  });

  test('at the start is not stored', async () => {
    await openStory();
    scrollTo(0);
    wait(6000);
    expect(readingPositions.get('flood')).toBeUndefined();
  });

  test('further up is stored only after five seconds', async () => {
    await openStory();
    scrollTo(900);
    wait(300);
    scrollTo(476);
    wait(4900);
    expect(readingPositions.get('flood')?.block).toBe('p3');
    wait(200);
    expect(readingPositions.get('flood')).toMatchObject({ block: 'p2', offset: 0 });
  });

  test('near the end counts as finished, even before the last pixel', async () => {
    await openStory();
    scrollTo(1355);
    wait(300);
    expect(readingPositions.get('flood')?.progress).toBeLessThan(1);
    scrollTo(1365);
    wait(300);
    expect(readingPositions.get('flood')?.progress).toBe(1);
  });

  test('is shown as a line at the window’s top, which is empty at the top of the page', async () => {
    await openStory();
    expect(progress()).toBe('0');
    scrollTo(400);
    expect(progress()).toBe('0.5');
    scrollTo(1400);
    expect(progress()).toBe('1');
  });
});

describe('a story that is opened again', () => {
  test('is scrolled to the position, with a notice to go to the top', async () => {
    store('p4', 5, 0.8);
    await openStory();
    // Line 5 of paragraph 4 is at 100 + 3 × 400 + 5 × 40 pixels. It is scrolled to 24 pixels below the window's top.
    expect(scrollY).toBe(1500 - 24);
    expect(noticeText()).toBe('You’re back where you stopped reading.');
    runNoticeAction();
    expect(scrollY).toBe(0);
  });

  test('is scrolled to the position, however far the page before was scrolled', async () => {
    store('p3', 0, 0.8);
    vi.stubGlobal('scrollY', 600);
    await openStory();
    expect(scrollY).toBe(900 - 24);
  });

  test('closes its notice once the reader goes on for half a window', async () => {
    store('p4', 0, 0.8);
    await openStory();
    scrollTo(1276 + 350);
    expect(noticeText()).toBeDefined();
    scrollTo(1276 + 351);
    expect(noticeText()).toBeUndefined();
  });

  test('leaves a later notice open when the reader goes on', async () => {
    store('p4', 0, 0.8);
    await openStory();
    act(() => showNotice({ text: 'Saved' }));
    scrollTo(1276 + 400);
    expect(noticeText()).toBe('Saved');
  });

  test('closes its notice when the reader leaves', async () => {
    store('p4', 0, 0.8);
    const router = await openStory();
    expect(noticeText()).toBeDefined();
    await act(() => router.navigate('/'));
    expect(noticeText()).toBeUndefined();
  });

  test.each([
    ['finished', 'p4', 1],
    ['left within the first window', 'p2', 0.5],
    ['left at a paragraph that it does not have any more', 'p9', 0.5],
  ])('begins at its top if it was %s', async (_, block, progressed) => {
    store(block, 0, progressed);
    await openStory();
    expect(scrollY).toBe(0);
    expect(noticeText()).toBeUndefined();
  });

  test('by a link to a passage goes there instead', async () => {
    store('p4', 0, 0.8);
    await openStory({ hash: '#p2' });
    expect(scrollY).toBe(0);
  });

  test.each(['/other/', '/'])(
    'by going back is left to the router, in a document that was loaded for %s',
    async (path) => {
      loadDocument(path, 'navigate');
      // The first story of this document has been opened before.
      await openStory();
      cleanup();
      store('p4', 0, 0.8);
      await openStory({ by: 'back' });
      expect(scrollY).toBe(0);
    },
  );

  test.each([
    ['by its address', 'navigate', 0, 1276],
    ['by its address, where the reader has scrolled before the page was hydrated', 'navigate', 50, 50],
    ['by a reload, which is left to the browser', 'reload', 0, 0],
  ] as const)('%s', async (_, type, scrolled, expected) => {
    loadDocument('/', type);
    store('p4', 0, 0.8);
    vi.stubGlobal('scrollY', scrolled);
    // The modules of a new document.
    vi.resetModules();
    const loaded = await import('../../../src/reader/reading/ReadingPosition.tsx');
    await openStory({ Component: loaded.ReadingPosition });
    expect(scrollY).toBe(expected);
  });
});

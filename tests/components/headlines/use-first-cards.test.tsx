// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react';
import { Profiler } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Component as RankedFrontPage } from '../../../src/components/front-page/ranked/RankedFrontPage.tsx';
import { HeadlineList } from '../../../src/components/headlines/HeadlineList.tsx';
import { nameOfList } from '../../../src/components/headlines/use-first-cards.ts';
import { InSteps, type NeededHeadlines } from '../../../src/components/Later.tsx';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const cards = Array.from({ length: 200 }, (_, i) => ({
  slug: `story-${i}`,
  headline: `Story ${i}`,
  text: { kind: 'headline-only' as const },
}));

/** How many headlines a page has after each step. */
function stepsOf(
  steps: boolean | NeededHeadlines,
  screen = { width: 412, height: 823 },
  list = <HeadlineList cards={cards} />,
): readonly number[] {
  vi.stubGlobal('screen', screen);
  const counts = new Set<number>();
  const container = document.createElement('div');
  render(
    <InSteps value={steps}>
      <Profiler id="page" onRender={() => counts.add(container.querySelectorAll('[data-headline]').length)}>
        {list}
      </Profiler>
    </InSteps>,
    { container },
  );
  act(() => void vi.runAllTimers());
  expect([...container.querySelectorAll('[data-headline]')].at(-1)?.textContent).toContain('Story 199');
  return [...counts];
}

test('a new page has the headlines of the first screen at first, and then all', () => {
  expect(stepsOf(true)).toEqual([13, 200]);
  expect(stepsOf(true, { width: 1920, height: 1080 })).toEqual([68, 200]);
});

test('after Back, a list has those that were in the window or above it at first', () => {
  expect(stepsOf(new Map([[nameOfList(cards), 120]]))).toEqual([120, 200]);
  expect(stepsOf(new Map([[nameOfList(cards), 260]]))).toEqual([200]);
});

test('after Back to a page that has changed, or whose position is not known, it has all at once', () => {
  expect(stepsOf(new Map([['another 200', 20]]))).toEqual([200]);
  expect(stepsOf(false)).toEqual([200]);
});

test('after Back, a front page with ranks has the parts that hold these at first', () => {
  const blocks = [0, 50, 100, 150].map((start) => ({
    kind: 'section',
    section: { slug: `section-${start}`, name: '' },
    total: 50,
    shape: 'even',
    columns: [cards.slice(start, start + 50).map((card) => ({ ...card, size: 5 }))],
  }));
  const front = { groups: [], ranks: { package: [], five: [], blocks } };
  const stepsAfterBack = (needed: number) =>
    stepsOf(new Map([[nameOfList(cards), needed]]), undefined, <RankedFrontPage front={front} />);
  expect(stepsAfterBack(50)).toEqual([50, 200]);
  expect(stepsAfterBack(51)).toEqual([100, 200]);
  expect(stepsAfterBack(160)).toEqual([200]);
});

test('the built page has all', () => {
  expect(renderToString(<HeadlineList cards={cards} />).split('<li>')).toHaveLength(201);
});

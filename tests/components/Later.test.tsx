// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react';
import { Profiler } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { InSteps, Later } from '../../src/components/Later.tsx';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Renders a page, and returns what it contains after each step. Later steps are added. */
function stepsOf(isNew: boolean, unlessWide: boolean): readonly string[] {
  const steps: string[] = [];
  const container = document.createElement('div');
  render(
    <InSteps value={isNew}>
      <Profiler id="page" onRender={() => steps.push(container.textContent ?? '')}>
        <p>First screen.</p>
        <Later unlessWide={unlessWide}>
          <p>Below.</p>
        </Later>
      </Profiler>
    </InSteps>,
    { container },
  );
  act(() => void vi.runAllTimers());
  return steps;
}

const windowIsWide = (matches: boolean) => vi.stubGlobal('matchMedia', () => ({ matches }));

describe('a part below the first screen', () => {
  test('appears after the rest of a new page', () => {
    expect(stepsOf(true, false)).toEqual(['First screen.', 'First screen.Below.']);
  });

  test('appears with the rest of a page that was left before', () => {
    expect(stepsOf(false, false)).toEqual(['First screen.Below.']);
  });

  test.each([
    [true, ['First screen.Below.']],
    [false, ['First screen.', 'First screen.Below.']],
  ])('appears with the rest if it is on the first screen of a wide window: %s', (isWide, steps) => {
    windowIsWide(isWide);
    expect(stepsOf(true, true)).toEqual(steps);
  });

  test('waits until the browser has laid out the rest, and paints it', () => {
    let lay: (() => void) | undefined;
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(callback: () => void) {
          lay = callback;
        }
        observe() {}
        disconnect() {}
      },
    );
    const steps = stepsOf(true, false);
    expect(steps).toEqual(['First screen.']);
    lay?.();
    expect(steps).toEqual(['First screen.']);
    act(() => void vi.runAllTimers());
    expect(steps).toEqual(['First screen.', 'First screen.Below.']);
  });

  test('is part of the HTML', () => {
    expect(renderToString(<Later unlessWide>Below.</Later>)).toBe('Below.');
  });
});

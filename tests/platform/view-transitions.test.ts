// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ignoreSkippedTransitions } from '../../src/platform/view-transitions.ts';

const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);
beforeEach(() => {
  unhandled.length = 0;
  process.on('unhandledRejection', note);
});
afterEach(() => void process.off('unhandledRejection', note));

/** A document whose transitions end as given: each promise is fulfilled, or rejected with an error. */
function documentWith(ends: { ready?: Error; updateCallbackDone?: Error; finished?: Error }) {
  const end = async (error: Error | undefined) => {
    if (error !== undefined) throw error;
  };
  const page = {
    startViewTransition: (update?: () => void) => {
      update?.();
      return {
        ready: end(ends.ready),
        updateCallbackDone: end(ends.updateCallbackDone),
        finished: end(ends.finished),
      } as ViewTransition;
    },
  };
  ignoreSkippedTransitions(page);
  return page;
}

/** Handles a transition as the router does. */
async function navigate(page: ReturnType<typeof documentWith>) {
  let [updates, ends] = [0, 0];
  const transition = page.startViewTransition(() => (updates += 1));
  void transition.finished.finally(() => (ends += 1));
  await new Promise((resolve) => setTimeout(resolve));
  return { updates, ends };
}

const skipped = () => new DOMException('Skipping view transition because skipTransition() was called', 'AbortError');

test('a transition that is skipped leaves no rejection unhandled, and its end is reported to the router', async () => {
  const page = documentWith({ ready: skipped(), updateCallbackDone: skipped(), finished: skipped() });
  expect(await navigate(page)).toEqual({ updates: 1, ends: 1 });
  expect(unhandled).toEqual([]);
});

test('an error of the update is reported, once', async () => {
  const error = new Error('broken');
  const page = documentWith({ ready: error, updateCallbackDone: error, finished: error });
  expect(await navigate(page)).toEqual({ updates: 1, ends: 1 });
  expect(unhandled).toEqual([error]);
});

test('browsers without view transitions are left alone', () => {
  const page = {};
  ignoreSkippedTransitions(page as Document);
  expect(page).toEqual({});
});

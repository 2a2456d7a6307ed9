/** What is on a page, as a reader sees it, and waiting for it. */
import type { Expectation } from './expectation.ts';
import type { FailingSite } from './failing-site.ts';
import type { ChaosTab } from './tab.ts';

export interface Seen extends SeenHeadings {
  /** The visible text. */
  readonly text: string;
  /** Links in the main part of the page. */
  readonly links: number;
  readonly isHydrated: boolean;
}

/** What is asked often, and costs the browser little. */
export interface SeenHeadings {
  readonly address: string;
  /** Whether the browser shows a page of its own, since it has no answer. */
  readonly isBrowsers: boolean;
  /** The visible headings of the first level. */
  readonly headings: readonly string[];
}

/** The time that a page may take to answer a question, in milliseconds. */
const answerLimit = 2000;

/**
 * Asks a page. A page that is being replaced is asked again.
 * @returns undefined if it doesn't answer
 */
export async function ask<T, A = undefined>(
  page: ChaosTab,
  question: (argument: A) => T | Promise<T>,
  argument?: A,
): Promise<T | undefined> {
  for (const end = performance.now() + answerLimit; performance.now() < end;) {
    const answer = page.evaluate(question, argument);
    answer.catch(() => undefined);
    try {
      return await Promise.race([answer, wait(end - performance.now()).then(() => undefined)]);
    } catch {
      await wait(50);
    }
  }
  return undefined;
}

const seenHeadings = (): SeenHeadings => ({
  address: location.href,
  isBrowsers: location.protocol !== 'http:',
  headings: [...document.querySelectorAll<HTMLElement>('h1')]
    .filter((heading) => heading.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .map((heading) => heading.innerText.trim())
    .filter((text) => text !== ''),
});

export const lookAtHeadings = async (page: ChaosTab): Promise<SeenHeadings> =>
  (await ask(page, seenHeadings)) ?? { address: '', isBrowsers: false, headings: [] };

const isHydrated = async (page: ChaosTab): Promise<boolean> =>
  (await ask(page, () =>
    Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__reactProps')),
  )) ?? false;

const seenText = () => ({
  text: document.body.innerText.trim(),
  links: [...document.querySelectorAll<HTMLElement>('main a[href]')].filter((link) => link.checkVisibility()).length,
});

/**
 * What is on a page now. A page without an answer counts as blank, so on a busy machine it is asked several times.
 * @param tries how often it is asked
 */
export async function look(page: ChaosTab, tries = 8): Promise<Seen> {
  let rest: ReturnType<typeof seenText> | undefined;
  for (let i = 0; i < tries && rest === undefined; i++) rest = await ask(page, seenText);
  return {
    ...(await lookAtHeadings(page)),
    isHydrated: await isHydrated(page),
    text: rest?.text ?? '',
    links: rest?.links ?? 0,
  };
}

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** How often something is asked again, in milliseconds. */
const interval = 60;

/**
 * Asks again and again. On a busy machine the page gets as little of the processor as this does, so the time by which
 * a timer is late does not count.
 * @returns whether the answer was yes within the limit, in milliseconds
 */
export async function until(isSo: () => boolean | Promise<boolean>, limit: number): Promise<boolean> {
  for (let end = performance.now() + limit; performance.now() < end;) {
    if (await isSo()) return true;
    const askedAgainAt = performance.now() + interval;
    await wait(interval);
    end += Math.max(0, performance.now() - askedAgainAt);
  }
  return isSo();
}

/**
 * Waits for work, but only so long.
 * @throws if the limit, in milliseconds, has passed
 */
export async function within<T>(limit: number, work: Promise<T>): Promise<T> {
  let isDone = false;
  const finish = () => void (isDone = true);
  work.then(finish, finish);
  if (!(await until(() => isDone, limit))) throw new Error('the page does not answer');
  return work;
}

export const isAsExpected = ({ headings, isBrowsers }: SeenHeadings, expected: Expectation): boolean =>
  headings.some((heading) => expected.headings.includes(heading)) || (isBrowsers && expected.mayBeBrowsers);

/**
 * Waits until the page can be read.
 * @returns whether that is so within the limit, in milliseconds
 */
export const untilReadable = (page: ChaosTab, expected: Expectation, limit: number): Promise<boolean> =>
  until(async () => isAsExpected(await lookAtHeadings(page), expected), limit);

/** Moves the mouse, as the page sees it. The browser's own mouse waits for a page that waits for its styles. */
const moveMouse = (page: ChaosTab) =>
  ask(page, () => document.body.dispatchEvent(new Event('pointermove', { bubbles: true })));

/** Moves the mouse, at which the app starts, and waits until the page does no more by itself. */
export async function untilSettled(page: ChaosTab, site: FailingSite): Promise<void> {
  // The second input makes an app try again that could not start.
  for (let input = 0; input < 2; input++) {
    await moveMouse(page);
    const startedAt = performance.now();
    await until(async () => {
      if (!site.isQuiet(150)) return false;
      return performance.now() - startedAt > 400 || isHydrated(page);
    }, 6000);
    if (await isHydrated(page)) return;
  }
}

/** Moves the mouse too: the app starts at an input, and after a failure it tries again at the next. */
function appState(): 'runs' | 'failed' | undefined {
  document.body.dispatchEvent(new Event('pointermove', { bubbles: true }));
  const isHydrated = Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__reactProps'));
  const isComplete = performance.getEntriesByType('resource').some(({ name }) => /\/complete-app[^/]*$/u.test(name));
  if (isHydrated && isComplete) return 'runs';
  // Controls that need the app are hidden.
  return document.querySelector('[data-needs-script][hidden]') === null ? undefined : 'failed';
}

/**
 * Waits until the app runs on the page, while the mouse is moved.
 * @param limit in milliseconds
 * @param isQuiet whether nothing is being downloaded. If it is given, an app that has failed is not awaited any longer
 * @returns whether it runs
 */
export async function untilAppRuns(page: ChaosTab, limit = 10_000, isQuiet = () => false): Promise<boolean> {
  let state: ReturnType<typeof appState>;
  await until(async () => {
    const isDone = isQuiet();
    state = await ask(page, appState);
    return state === 'runs' || (state === 'failed' && isDone);
  }, limit);
  return state === 'runs';
}

/**
 * Waits until the worker controls the page, and has cached an address if one is given.
 * @throws if that takes half a minute
 */
export async function untilCached(page: ChaosTab, address: string | undefined): Promise<void> {
  const isCached = await until(
    async () =>
      (await ask(
        page,
        async (path: string | undefined) => {
          if (navigator.serviceWorker.controller?.state !== 'activated') return false;
          if (path === undefined) return true;
          const url = new URL(path, location.href).href;
          return (await caches.match(url, { ignoreVary: true, ignoreSearch: true })) !== undefined;
        },
        address,
      )) === true,
    30_000,
  );
  if (!isCached) throw new Error(`the worker has not cached ${address ?? 'anything'}`);
}

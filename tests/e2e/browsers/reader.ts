import { expect } from '@playwright/test';
import type { Tab } from './port.ts';
import { problemsName } from './watched-site.ts';

/** What there is to know of an element. */
interface Seen {
  readonly text: string;
  readonly focused: boolean;
  /** Its middle in the window, where nothing else lies over it. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

/**
 * Looks for an element as a reader does: what it is, and the name or text it begins with.
 * @param bring whether the page may be scrolled to it
 */
const look = (tab: Tab, selector: string, name: string, bring: boolean): Promise<Seen | null> =>
  tab.evaluate(
    (selector, name, bring): Seen | null => {
      const nameOf = (element: Element) =>
        (element.getAttribute('aria-label') ?? element.textContent).replaceAll(/\s+/gu, ' ').trim();
      const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
        (element) => nameOf(element).startsWith(name) && element.checkVisibility(),
      );
      if (found === undefined) return null;
      // A link may take several lines: the first of them is a place to press.
      const place = () => {
        const { left, top, width, height } = found.getClientRects()[0] ?? found.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      };
      const isOnTop = ({ x, y }: { x: number; y: number }) => found.contains(document.elementFromPoint(x, y));
      const at = place();
      const isThere = isOnTop(at);
      // What was scrolled to is pressed at the next look: Firefox may have the pointer press what it painted last.
      if (bring && !isThere) found.scrollIntoView({ block: 'center', behavior: 'instant' });
      return { text: found.textContent, focused: document.activeElement === found, at: isThere ? at : null };
    },
    selector,
    name,
    bring,
  );

/**
 * Asks a page again and again until the answer is right. A page that is just being left gives
 * none; a busy machine takes its time.
 */
export const eventually = (read: () => Promise<unknown>, what = 'the page comes to be so') =>
  expect.poll(() => read().catch(String), { message: what, timeout: 20_000 });

/** Waits for something to be seen. */
export const see = (tab: Tab, selector: string, name = ''): Promise<void> =>
  eventually(async () => (await look(tab, selector, name, false)) !== null, `${selector} “${name}” is there`).toBe(
    true,
  );

/** Waits for something to be gone. */
export const miss = (tab: Tab, selector: string, name = ''): Promise<void> =>
  eventually(() => look(tab, selector, name, false), `${selector} “${name}” is gone`).toBeNull();

export const seeFocus = (tab: Tab, selector: string, name = ''): Promise<void> =>
  eventually(async () => (await look(tab, selector, name, false))?.focused, `${selector} “${name}” has focus`).toBe(
    true,
  );

/** Presses something with the pointer, once it can be reached. */
export async function click(tab: Tab, selector: string, name = ''): Promise<void> {
  let at: Seen['at'] = null;
  await eventually(
    async () => (at = (await look(tab, selector, name, true))?.at ?? null),
    `${selector} “${name}” can be pressed`,
  ).toEqual({ x: expect.any(Number), y: expect.any(Number) });
  const { x, y } = at ?? { x: 0, y: 0 };
  await tab.clickAt(x, y);
}

export const textsOf = (tab: Tab, selector: string): Promise<string[]> =>
  tab.evaluate((selector) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent), selector);

/** Waits until the browser has taken the page over: an effect has run then, and React has left its marks. */
export const takenOver = (tab: Tab): Promise<void> =>
  eventually(
    () =>
      tab.evaluate(() => Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__reactProps'))),
    'the page is taken over',
  ).toBe(true);

/** Opens a page, and waits until it is taken over. */
export async function open(tab: Tab, address: string): Promise<void> {
  await tab.open(address);
  await takenOver(tab);
}

export const scrollTo = (tab: Tab, y: number): Promise<void> =>
  tab.evaluate((top) => globalThis.scrollTo({ top, behavior: 'instant' }), y);

/**
 * Scrolls until an element begins so many CSS pixels above the window: at once, and to a whole
 * pixel. Firefox goes on to hold the fraction that `scrollIntoView` came to, and may take back
 * what is scrolled right after it.
 */
export const scrollPast = (tab: Tab, selector: string, by: number): Promise<void> =>
  tab.evaluate(
    (selector, by) => {
      const { top } = (document.querySelector(selector) as Element).getBoundingClientRect();
      globalThis.scrollTo({ top: Math.round(scrollY + top + by), behavior: 'instant' });
    },
    selector,
    by,
  );

/** Waits until a page stands where it should, give or take two CSS pixels. */
export const standsAt = (tab: Tab, y: number): Promise<void> =>
  eventually(() => tab.evaluate(() => scrollY), `the page stands at ${y}`).toEqual(expect.closeTo(y, -0.61));

/** Everything that went wrong in a tab since it was last emptied. */
export const problemsOf = (tab: Tab): Promise<string[]> =>
  tab.evaluate((name) => {
    try {
      return JSON.parse(sessionStorage.getItem(name) ?? '[]') as string[];
    } catch {
      return (globalThis as unknown as { problems?: string[] }).problems ?? [];
    }
  }, problemsName);

/** Forgets all that was kept for the site. */
export const forget = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

import { expect } from '@playwright/test';
import type { Tab } from './port.ts';
import { problemsName } from './watched-site.ts';

/** A visible element of the page. */
interface FoundElement {
  readonly text: string;
  readonly focused: boolean;
  /** Its centre in the window; null if something covers it. */
  readonly centre: { readonly x: number; readonly y: number } | null;
}

/**
 * Finds an element as a reader does: by its kind and the start of its name or text.
 * @param mayScroll whether the page may scroll to it
 */
const findElement = (tab: Tab, selector: string, name: string, mayScroll: boolean): Promise<FoundElement | null> =>
  tab.evaluate(
    (selector, name, mayScroll): FoundElement | null => {
      const textOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent;
      const nameOf = (element: Element) => {
        const parts = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
        const labels = parts.flatMap((id) => document.querySelector(`#${CSS.escape(id)}`) ?? []);
        return (labels.length === 0 ? [element] : labels).map(textOf).join(' ').replaceAll(/\s+/gu, ' ').trim();
      };
      const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
        (element) => nameOf(element).startsWith(name) && element.checkVisibility(),
      );
      if (found === undefined) return null;
      // A link may take several lines; the first one is clicked.
      const centreOf = () => {
        const { left, top, width, height } = found.getClientRects()[0] ?? found.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      };
      const isOnTop = ({ x, y }: { x: number; y: number }) => found.contains(document.elementFromPoint(x, y));
      const centre = centreOf();
      const isThere = isOnTop(centre);
      // After scrolling, the element is clicked at the next attempt: Firefox may click what it painted before.
      if (mayScroll && !isThere) found.scrollIntoView({ block: 'center', behavior: 'instant' });
      return { text: found.textContent, focused: document.activeElement === found, centre: isThere ? centre : null };
    },
    selector,
    name,
    mayScroll,
  );

/**
 * Evaluates in a page until the result is right. A page that is being left gives no result.
 */
export const eventually = (read: () => Promise<unknown>, what = 'the page gets into the expected state') =>
  expect.poll(() => read().catch(String), { message: what, timeout: 20_000 });

/** Waits until an element is visible. */
export const see = (tab: Tab, selector: string, name = ''): Promise<void> =>
  eventually(
    async () => (await findElement(tab, selector, name, false)) !== null,
    `${selector} “${name}” is there`,
  ).toBe(true);

/** Waits until an element is gone. */
export const miss = (tab: Tab, selector: string, name = ''): Promise<void> =>
  eventually(() => findElement(tab, selector, name, false), `${selector} “${name}” is gone`).toBeNull();

/** Waits until an element has focus. */
export const seeFocus = (tab: Tab, selector: string, name = ''): Promise<void> =>
  eventually(
    async () => (await findElement(tab, selector, name, false))?.focused,
    `${selector} “${name}” has focus`,
  ).toBe(true);

/** Clicks an element as soon as nothing covers it and it no longer moves. */
export async function click(tab: Tab, selector: string, name = ''): Promise<void> {
  let centre: FoundElement['centre'] = null;
  await eventually(async () => {
    const before = centre;
    centre = (await findElement(tab, selector, name, true))?.centre ?? null;
    return centre !== null && centre.x === before?.x && centre.y === before.y;
  }, `${selector} “${name}” can be pressed`).toBe(true);
  const { x, y } = centre ?? { x: 0, y: 0 };
  await tab.clickAt(x, y);
}

/** The texts of all elements that match a selector. */
export const textsOf = (tab: Tab, selector: string): Promise<string[]> =>
  tab.evaluate((selector) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent), selector);

/** Waits until React has hydrated the page. */
export const untilHydrated = (tab: Tab): Promise<void> =>
  eventually(
    () =>
      tab.evaluate(() => Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__reactProps'))),
    'the page is hydrated',
  ).toBe(true);

/** Opens a page and waits until React has hydrated it. */
export async function open(tab: Tab, address: string): Promise<void> {
  await tab.open(address);
  await untilHydrated(tab);
}

export const scrollTo = (tab: Tab, y: number): Promise<void> =>
  tab.evaluate((top) => globalThis.scrollTo({ top, behavior: 'instant' }), y);

/**
 * Scrolls at once until an element starts a number of CSS pixels above the window, rounded to a whole
 * pixel. After `scrollIntoView`, Firefox keeps a fraction of a pixel, and may undo a scroll right after it.
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

/** Waits until a page is scrolled to a position, within two CSS pixels. */
export const standsAt = (tab: Tab, y: number): Promise<void> =>
  eventually(() => tab.evaluate(() => scrollY), `the page is scrolled to ${y}`).toEqual(expect.closeTo(y, -0.61));

/** All problems that the tab has recorded since the last `forget`. */
export const problemsOf = (tab: Tab): Promise<string[]> =>
  tab.evaluate((name) => {
    try {
      return JSON.parse(sessionStorage.getItem(name) ?? '[]') as string[];
    } catch {
      return (globalThis as unknown as { problems?: string[] }).problems ?? [];
    }
  }, problemsName);

/** Clears the site's storage and the recorded problems. */
export const forget = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

/** The theme that the reader has chosen; undefined for automatic. */
export const themeOf = (tab: Tab): Promise<string | undefined> =>
  tab.evaluate(() => document.documentElement.dataset['theme']);

/** The position of the first word below the window's top, or of a word found before. */
export const wordAt = (tab: Tab, known: { readonly piece: number; readonly offset: number } | null = null) =>
  tab.evaluate((known) => {
    // Names in a paragraph are links, so its text is in several nodes.
    const pieces: Text[] = [];
    const walker = document.createTreeWalker(document.querySelector('.passages') as Element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) pieces.push(walker.currentNode as Text);
    const topOf = (piece: number, offset: number) => {
      const range = document.createRange();
      range.setStart(pieces[piece] as Text, offset);
      range.setEnd(pieces[piece] as Text, offset + 1);
      return range.getBoundingClientRect().top;
    };
    if (known !== null) return { ...known, top: topOf(known.piece, known.offset) };
    for (const [piece, { data }] of pieces.entries()) {
      for (let offset = 0; offset < data.length; offset++) {
        const top = topOf(piece, offset);
        if (top >= 0) return { piece, offset, top };
      }
    }
    throw new Error('all text is above the window');
  }, known);

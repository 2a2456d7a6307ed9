/** The reader's stored data in the browser tests. */
import type { Page } from '@playwright/test';
import { urlOf } from './editions.ts';
import { untilHydrated } from './reader.ts';

/** The lead story's headline, and that of the story without a text. */
export const leadHeadline = 'Rubio to Meet Lavrov on Sidelines of ASEAN Summit in Kuala Lumpur';
export const sanctionsHeadline =
  'U.S. Sanctions on Russia Could Expand as Ukraine Peace Talks Continue, Says Treasury Secretary Bessent';

/** Opens a page of the first edition, and waits until it is hydrated. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${urlOf('first')}${path}`);
  await untilHydrated(page);
}

/** Stores a record, or a string that is none. */
export const storeRecord = (page: Page, name: string, record: unknown): Promise<void> =>
  page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    `broadsheet:/:${name}`,
    typeof record === 'string' ? record : JSON.stringify(record),
  ] as const);

/** Every string in the browser's storage, by its key. */
export const storedStrings = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));

/** The button that saves a story, in the page's main part. */
export const saveButton = (page: Page, headline: string) =>
  page
    .getByRole('main')
    .getByRole('button', { name: `Save: ${headline}` })
    .first();

/** Opens the text panel. */
export async function openTextPanel(page: Page) {
  await page.getByRole('button', { name: 'Aa, text and theme' }).click();
  return page.getByRole('dialog', { name: 'Text and theme' });
}

/** The top of a block of the text in the window, in CSS pixels. */
export const topOf = (page: Page, id: string): Promise<number> =>
  page.evaluate((block) => document.getElementById(block)?.getBoundingClientRect().top ?? Number.NaN, id);

/** Scrolls a block of the text to a height in the window, in CSS pixels. */
export const scrollBlockTo = (page: Page, id: string, top: number): Promise<void> =>
  page.evaluate(
    ([block, pixels]) =>
      scrollBy({
        top: (document.getElementById(block)?.getBoundingClientRect().top ?? 0) - pixels,
        behavior: 'instant',
      }),
    [id, top] as const,
  );

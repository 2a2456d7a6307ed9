import { expect, test as base, type Page } from '@playwright/test';
import { authorOfEveryBlock, everyBlock, seriesOfEveryBlock } from '../harbour/every-block.ts';

export const lead = '/stories/rubio-lavrov-asean-kuala-lumpur/';
export const headlineOnly = '/stories/us-sanctions-on-russia-could-expand-says-bessent/';

/** One address of every kind of page. */
export const templates = {
  'front page': '/',
  'reading view': lead,
  'headline only': headlineOnly,
  section: '/sections/world/',
  topic: '/topics/donald-trump/',
  'all topics': '/topics/',
  'all stories': '/headlines/',
  search: '/search/',
  saved: '/saved/',
  history: '/history/',
  'not found': '/stories/no-such-story/',
};

/** Kinds of pages that the first edition has none of, in the edition `harbour`. */
export const harbourTemplates = {
  'story with every block': everyBlock,
  author: authorOfEveryBlock,
  series: seriesOfEveryBlock,
  'story with a picture': '/stories/harbour-vote/',
  'ranked front page': '/',
};

/** Starts the message of a violation of the content security policy, which is never tolerated. */
const violation = 'Content policy:';

/** Playwright's own message when it blocks service workers. */
const blocked = 'Service Worker registration blocked by Playwright';

/** The page of a test. The test fails if the page has an error or a warning that `tolerated` does not match. */
export const test = base.extend<{ tolerated: RegExp | undefined; problems: string[] }>({
  /** Problems that the tests of a file expect, such as the 404 of an unknown address. */
  tolerated: [undefined, { option: true }],
  problems: async ({ tolerated }, use) => {
    const problems: string[] = [];
    await use(problems);
    expect(problems.filter((problem) => problem.includes(violation) || tolerated?.test(problem) !== true)).toEqual([]);
  },
  page: async ({ page, problems }, use) => {
    await page.addInitScript((mark) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
        console.error(`${mark} ${effectiveDirective} refused ${blockedURI} ${sample}`),
      );
    }, violation);
    page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.text() === blocked) return;
      if (message.type() === 'error' || message.type() === 'warning')
        problems.push(`${message.type()}: ${message.text()}`);
    });
    await use(page);
  },
});

/** Waits until React has hydrated the page, and the rest of the app is there: shortcuts, prefetching, error pages. */
export async function untilHydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const root = document.querySelector('#edition');
    return root !== null && Object.keys(root).some((key) => key.startsWith('__reactContainer'));
  });
  // React marks the root before it marks the elements.
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__reactProps')),
  );
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/complete-app[^/]*$/u.test(name)),
  );
}

/** Makes pages believe that their HTML came fast or slowly. Chromium reports the same either way for this machine. */
export const arrives = (page: Page, speed: 'fast' | 'slowly') =>
  page.addInitScript((isFast) => {
    Object.defineProperty(PerformanceNavigationTiming.prototype, 'requestStart', { get: () => (isFast ? 1e6 : -1e6) });
  }, speed === 'fast');

/** How many fonts the app has loaded for the next page. Some browsers write the family's name with quotes. */
export const fontsForTheNextPage = () =>
  [...document.fonts].filter(({ status, family }) => status === 'loaded' && family.includes('NewsreaderLoaded')).length;

/** Adds a stylesheet the way a reader's own is added: the content security policy does not apply to it. */
export const addStyle = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);

/**
 * Holds back the script that hydrates pages.
 * @returns a function that releases it
 */
export async function holdAppScript(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/start-app[^/]*\.js$/u, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Marks the document. The mark survives a client navigation, but not a document load. */
export async function mark(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(globalThis, { marked: true }));
}

export const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => 'marked' in globalThis);

/** Replaces every text of a page by new elements, as the browser's translation does. */
export const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts.filter(
      (node) => (node.textContent ?? '').trim() !== '' && node.parentElement?.tagName !== 'SCRIPT',
    )) {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = `«${text.textContent}»`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });

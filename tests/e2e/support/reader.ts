import { expect, test as base, type Page } from '@playwright/test';

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
  'all headlines': '/headlines/',
  search: '/search/',
  saved: '/saved/',
  history: '/history/',
  'not found': '/stories/no-such-story/',
};

/** What is never tolerated: something that the content policy refuses. */
const violation = 'Content policy:';

/** What the test runner itself says where it lets no service worker start. */
const blocked = 'Service Worker registration blocked by Playwright';

/** A page that fails its test when anything on it goes wrong without being expected. A test that asks for no page has none. */
export const test = base.extend<{ tolerated: RegExp | undefined; problems: string[] }>({
  /** What a file's tests expect to go wrong, such as the 404 of a wrong address. */
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

/** Waits until the browser has taken the page over; React leaves its mark on the root then. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const root = document.querySelector('#edition');
    return root !== null && Object.keys(root).some((key) => key.startsWith('__reactContainer'));
  });
  // The container is marked before its elements are; an effect has run once the router answers.
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__reactProps')),
  );
}

/** Gives a page another style, as a reader's own stylesheet does: the content policy has no say in it. */
export const addStyle = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);

/**
 * Has the browser wait for what takes pages over.
 * @returns a function that lets it come
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

/** Marks the document, so that a test can tell a client navigation from a document load. */
export async function mark(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(globalThis, { marked: true }));
}

export const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => 'marked' in globalThis);

/** Rewrites every text of a page as a translator does: in elements of its own, which nobody else knows of. */
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

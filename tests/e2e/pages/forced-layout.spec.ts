import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { callSite, forcedLayouts } from '../../trace/forced.ts';
import { followLink, goBack, markPageChanges, nextFrames, pageChanged } from '../../trace/page-changes.ts';
import { changeOfPage } from '../../trace/periods.ts';
import { record } from '../../trace/record.ts';
import { mainThreadSpans } from '../../trace/spans.ts';
import { urlOf } from '../support/editions.ts';
import { arrives, fontsForTheNextPage, untilHydrated, test } from '../support/reader.ts';

/** Elements whose style the browser computes at once when focus or the pointer leaves a link. */
const byFocus = 10;

/** Clicks a link after scrolling to it, so that the page that is left has a position to keep. */
async function follow(page: Page, name: string, link: Locator): Promise<void> {
  await link.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await nextFrames(page);
  const box = await link.boundingBox();
  if (box === null) throw new Error(`the link for "${name}" is not visible`);
  // `link.click()` would ask, while the page handles the click, which element is at its point.
  await followLink(page, name, () => page.mouse.click(box.x + Math.min(40, box.width / 2), box.y + 10));
}

type Change = (name: string) => Promise<void>;

/** Describes the style and layout that scripts force while the page changes, one change after the other. */
async function forcedBy(browser: Browser, page: Page, changes: Readonly<Record<string, Change>>): Promise<string[]> {
  const events = await record(browser, page, async () => {
    for (const [name, change] of Object.entries(changes)) await change(name);
  });
  const spans = mainThreadSpans(events);
  const forced = Object.keys(changes).flatMap((name) =>
    forcedLayouts(spans, changeOfPage(events, spans, name))
      .filter(({ what, elements }) => what === 'layout' || elements > byFocus)
      .map(async (one) => {
        const amount = `${one.what} of ${one.elements} elements in ${one.time.toFixed(1)} ms`;
        return `${name}: ${amount}, ${await callSite(one)}`;
      }),
  );
  return Promise.all(forced);
}

/** Opens the front page. If it arrives slowly, the next page has another typeface, which changes all styles. */
async function openFrontPage(page: Page, speed: 'fast' | 'slowly' = 'fast'): Promise<void> {
  await arrives(page, speed);
  await page.addInitScript(markPageChanges, pageChanged);
  await page.goto(`${urlOf('first')}/`);
  await untilHydrated(page);
  if (speed === 'slowly') await expect.poll(() => page.evaluate(fontsForTheNextPage)).toBe(1);
  await nextFrames(page);
}

/** The featured story, the only one with a text. */
const featured = (page: Page): Locator => page.locator('main h2 a[href*="/stories/"]').first();
const headline = (page: Page): Locator => page.locator('[data-headline] a[href*="/stories/"]').nth(2);

for (const width of [390, 1280]) {
  for (const speed of ['fast', 'slowly'] as const) {
    test.describe(`at ${width} px, where files arrive ${speed}`, () => {
      test.use({ viewport: { width, height: 800 } });

      test('no script forces style or layout between a click and its frame', async ({ browser, page }) => {
        await openFrontPage(page, speed);
        const section = (name: string) =>
          page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name });
        const forced = await forcedBy(browser, page, {
          'front page → story': (name) => follow(page, name, headline(page)),
          'story → related story': (name) => follow(page, name, headline(page)),
          Back: (name) => goBack(page, name),
          'story → section': (name) => follow(page, name, section('World')),
          'section → story': (name) => follow(page, name, headline(page)),
          'story → front page': (name) => follow(page, name, section('Front page')),
          'front page → story with a text': (name) => follow(page, name, featured(page)),
        });
        expect(forced).toEqual([]);
      });
    });
  }
}

test('layout that a script forces is found, with its place', async ({ browser, page }) => {
  await openFrontPage(page);
  await page.evaluate(() => {
    addEventListener('click', function readsHeight() {
      document.documentElement.style.fontSize = '40px';
      void document.body.offsetHeight;
    });
  });
  const forced = await forcedBy(browser, page, { click: (name) => follow(page, name, headline(page)) });
  expect(forced.join('\n')).toMatch(/^click: style of \d+ elements in .*, readsHeight in .*$/mu);
  expect(forced.join('\n')).toMatch(/^click: layout of .*, readsHeight in .*$/mu);
});

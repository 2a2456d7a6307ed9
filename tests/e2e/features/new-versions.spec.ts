import { expect, type Page } from '@playwright/test';
import { frontFile, storyFile } from '../../../src/edition/addresses.ts';
import { versionFile } from '../../../src/edition/offline-edition.ts';
import type { FrontPage, StoryPage } from '../../../src/edition/published.ts';
import { publish } from '../support/publish.ts';
import { offlineOptions, test } from '../support/offline-site.ts';
import { lead, untilHydrated } from '../support/reader.ts';

const slug = lead.slice('/stories/'.length, -1);

const notice = (page: Page, text: string) => page.getByRole('region', { name: text });
/** The reader comes back to the page after more than a minute. */
const later = (page: Page) =>
  page.evaluate(() => {
    const { now } = Date;
    Date.now = () => now() + 61_000;
    dispatchEvent(new Event('focus'));
  });

/** Opens a page, and counts layout shifts and announcements from then on. */
async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await untilHydrated(page);
  await expect(page.getByRole('status')).toBeAttached();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    const seen = { shifts: 0, announced: [] as string[] };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      // As in Cumulative Layout Shift, what follows the reader's input within half a second does not count.
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!entry.hadRecentInput) seen.shifts += entry.value;
    }).observe({ type: 'layout-shift' });
    const status = document.querySelector('[role=status]');
    if (status !== null)
      new MutationObserver(() => seen.announced.push(status.textContent)).observe(status, {
        childList: true,
        subtree: true,
      });
  });
}

const seen = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { seen: { shifts: number; announced: string[] } }).seen);

const paragraph = (text: string): StoryPage['story']['body'][number] => ({ type: 'paragraph', text: [text] });

/** How far the block with a text is below the window's top. */
const topOf = (page: Page, text: string) =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll('.passages > *')]
        .find((block) => block.textContent === wanted)
        ?.getBoundingClientRect().top,
    text,
  );

for (const serviceWorkers of ['allow', 'block'] as const) {
  test.describe(`service workers: ${serviceWorkers}`, () => {
    test.use({ ...offlineOptions, serviceWorkers });

    test('a new version of a story is offered; the text that is read stays where it is', async ({ page, site }) => {
      await open(page, `${site.url}${lead}`);
      const block = page.locator('.passages > *').nth(6);
      await block.evaluate((element) => element.scrollIntoView({ block: 'start' }));
      const text = (await block.textContent()) ?? '';
      const headline = await page.getByRole('heading', { level: 1 }).textContent();
      const top = (await topOf(page, text)) ?? 0;
      await publish<StoryPage>(site, storyFile(slug), ({ story, ...others }) => ({
        ...others,
        story: {
          ...story,
          headline: 'Another headline',
          body: [paragraph('A first new paragraph.'), paragraph('A second one.'), ...story.body],
        },
      }));
      await later(page);
      await expect(notice(page, 'New version of this story')).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline ?? '');
      expect(await topOf(page, text)).toBe(top);
      // It is not announced again, however long it is there.
      const checked = page.waitForResponse((answer) => answer.url().endsWith(versionFile));
      await later(page);
      await checked;
      expect(await seen(page)).toEqual({ shifts: 0, announced: ['New version of this story'] });
      await notice(page, 'New version of this story').getByRole('button', { name: 'Update' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Another headline');
      await expect(notice(page, 'New version of this story')).toHaveCount(0);
      expect(Math.abs(((await topOf(page, text)) ?? 0) - top)).toBeLessThanOrEqual(2);
      expect((await seen(page)).shifts).toBe(0);
      await expect(page).toHaveTitle(/^Another headline/u);
    });

    test('a story that was corrected says so, and leads to the correction', async ({ page, site }) => {
      await open(page, `${site.url}${lead}`);
      await page
        .locator('.passages > *')
        .nth(6)
        .evaluate((element) => element.scrollIntoView({ block: 'start' }));
      await publish<StoryPage>(site, storyFile(slug), ({ story, ...others }) => ({
        ...others,
        story: { ...story, corrections: [{ text: ['The name of the harbour was wrong.'] }] },
      }));
      await later(page);
      await notice(page, 'This story was corrected').getByRole('button', { name: 'Update' }).click();
      await notice(page, 'The correction is above the text.').getByRole('button', { name: 'Show correction' }).click();
      await expect(page.getByText('The name of the harbour was wrong.')).toBeInViewport();
    });

    test('new stories on the front page are offered, and withdrawn when the reader goes on', async ({ page, site }) => {
      await open(page, `${site.url}/`);
      await publish<FrontPage>(site, frontFile, ({ groups: [group, ...groups], ...others }) => ({
        ...others,
        groups: [
          ...(group === undefined
            ? []
            : [
                {
                  ...group,
                  cards: [
                    { slug: 'new', headline: 'Brand new', text: { kind: 'headline-only' as const } },
                    ...group.cards,
                  ],
                },
              ]),
          ...groups,
        ],
      }));
      await later(page);
      await expect(notice(page, 'New stories')).toBeVisible();
      expect(await seen(page)).toEqual({ shifts: 0, announced: ['New stories'] });
      await page.locator('main a[href^="/stories/"]').first().click();
      await expect(page).toHaveURL(/\/stories\//u);
      await expect(notice(page, 'New stories')).toHaveCount(0);
      await page.goBack();
      await expect(page.getByRole('main').getByRole('link', { name: 'Brand new' })).toBeVisible();
    });
  });
}

test.describe('requests', () => {
  test.use(offlineOptions);

  test('a page asks for one small file, which has not changed, and for nothing else', async ({ page, site }) => {
    await open(page, `${site.url}${lead}`);
    await later(page);
    await expect.poll(() => site.requested.includes(versionFile)).toBe(true);
    await page.waitForLoadState('networkidle');
    site.requested.length = 0;
    const response = page.waitForResponse((answer) => answer.url().endsWith(versionFile));
    await later(page);
    await (await response).finished();
    await page.waitForLoadState('networkidle');
    expect(site.requested).toEqual([versionFile]);
    await expect(page.getByRole('region', { name: /^New|^This/u })).toHaveCount(0);
  });
});

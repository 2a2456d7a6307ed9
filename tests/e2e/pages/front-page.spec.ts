import { expect } from '@playwright/test';
import { faultsOf } from '../support/axe.ts';
import { urlOf } from '../support/editions.ts';
import { test, untilHydrated } from '../support/reader.ts';

/** What is wrong with the places of elements on a front page, in words. */
const faultsOfPlaces = (): string[] => {
  const faults: string[] = [];
  const isRightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';
  const name = (element: Element) => `${element.className} "${element.textContent.trim().slice(0, 40)}"`;
  if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways');
  for (const element of document.querySelectorAll<HTMLElement>('.front-headline, .front-standfirst, .headline-1'))
    if (element.scrollWidth > element.clientWidth + 1) faults.push(`clipped: ${name(element)}`);
  // Cells follow one another in the direction of the text, and then downwards.
  for (const grid of document.querySelectorAll('.front-even, .front-split, .front-beside, .front-top')) {
    const boxes = [...grid.children].map((cell) => cell.getBoundingClientRect());
    for (const [i, box] of boxes.entries()) {
      const next = boxes[i + 1];
      if (next === undefined) continue;
      const isBeside = isRightToLeft ? next.right <= box.left + 1 : next.left >= box.right - 1;
      if (!isBeside && next.top < box.bottom - 1) faults.push(`out of order: cell ${i + 2} of ${name(grid)}`);
    }
    // Cells of one row, by how far their content reaches: none is empty beside a full one.
    const contents = [...grid.children].map((cell) => ({
      top: cell.getBoundingClientRect().top,
      height:
        Math.max(...[...cell.querySelectorAll('a, p')].map((part) => part.getBoundingClientRect().bottom)) -
        cell.getBoundingClientRect().top,
    }));
    for (const { top, height } of contents) {
      const beside = contents.filter((other) => Math.abs(other.top - top) < 2);
      const highest = Math.max(...beside.map((other) => other.height));
      if (height < highest * 0.35)
        faults.push(`a hole: ${Math.round(height)} of ${Math.round(highest)} px in ${name(grid)}`);
    }
  }
  return faults;
};

for (const dir of ['ltr', 'rtl']) {
  test(`nothing is clipped, out of order or empty at any width, ${dir}`, async ({ page }) => {
    await page.addInitScript((direction) => {
      document.addEventListener('DOMContentLoaded', () => document.documentElement.setAttribute('dir', direction));
    }, dir);
    for (const width of [320, 390, 768, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${urlOf('harbour')}/`);
      await untilHydrated(page);
      expect.soft(await page.evaluate(faultsOfPlaces), `${width} px`).toEqual([]);
    }
  });
}

test('five sizes of headline tell the rank of stories', async ({ page }) => {
  await page.goto(`${urlOf('harbour')}/`);
  const sizes = await page.evaluate(() =>
    ['headline-1', 'headline-2', 'headline-3', 'headline-4', 'headline-5'].map((name) =>
      Math.round(Number.parseFloat(getComputedStyle(document.querySelector(`.${name}`) ?? document.body).fontSize)),
    ),
  );
  expect(sizes).toEqual([56, 30, 23, 19, 17]);
});

test('headings make an outline, and every story above the sections is there once', async ({ page }) => {
  await page.goto(`${urlOf('harbour')}/`);
  await untilHydrated(page);
  const levels = await page.locator('h1, h2, h3').evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
  const links = await page
    .locator('.front-top .front-link, .front-second .front-link, .front-opinion .front-link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links.length).toBeGreaterThan(15);
  expect(new Set(links).size).toBe(links.length);
  expect(await faultsOf(page)).toEqual([]);
});

test('stories are saved from the front page, and what is new since the last visit is marked without a shift', async ({
  page,
}) => {
  await page.goto(`${urlOf('harbour')}/`);
  await untilHydrated(page);
  await expect(page.locator('[data-new]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Save: Schools get the timetable they voted against' }).click();
  await page.evaluate(() =>
    localStorage.setItem(
      'broadsheet:/:front:own',
      JSON.stringify({ version: 1, data: { at: '2026-11-28T12:00:00.000Z' } }),
    ),
  );
  await page.addInitScript(() => {
    Date.now = () => Date.parse('2026-11-28T15:00:00Z');
    Object.assign(globalThis, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (globalThis as unknown as { shifts: number }).shifts += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.reload();
  await untilHydrated(page);
  // Published after noon: the timetable, the minister, the rail strike and the goalkeeper.
  await expect(page.locator('[data-new]')).toHaveCount(4);
  expect(await page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts)).toBeLessThan(0.005);
  await page.getByRole('link', { name: 'Saved', exact: true }).click();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
});

test('the note of the story across the page stands right below its headline, however long the standfirst is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${urlOf('harbour')}/`);
  await untilHydrated(page);
  const wide = page.locator('.front-wide');
  await wide.locator('.front-standfirst').evaluate((element) => element.append(' And there is more of it.'.repeat(8)));
  const [headline, note] = await Promise.all(
    ['.front-headline', '.headline-note'].map((part) => wide.locator(part).boundingBox()),
  );
  if (!headline || !note) throw new Error('the story has no headline or no note');
  expect(note.y).toBeGreaterThanOrEqual(headline.y + headline.height - 1);
  expect(note.y).toBeLessThan(headline.y + headline.height + 16);
});

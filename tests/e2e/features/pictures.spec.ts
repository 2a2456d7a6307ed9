import { expect, type Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyBlock } from '../harbour/every-block.ts';
import { faultsOf } from '../support/axe.ts';
import { folderOf, urlOf } from '../support/editions.ts';
import { test, untilHydrated } from '../support/reader.ts';

const story = '/stories/harbour-vote/';
const closeLink = 'figure > [data-close]';

test('a picture opens in a viewer with its own address; closing it leaves the page as it was', async ({ page }) => {
  await page.goto(`${urlOf('harbour')}${story}`);
  await untilHydrated(page);
  const opener = page.locator('#picture-1-here');
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await opener.press('Enter');
  const viewer = page.getByRole('dialog');
  await expect(viewer).toBeVisible();
  await expect(page).toHaveURL(`${urlOf('harbour')}${story}#picture-1`);
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(viewer).toBeHidden();
  await expect(page).toHaveURL(`${urlOf('harbour')}${story}`);
  await expect(opener).toBeFocused();
  // The link that closes a picture without scripts is not shown.
  await expect(page.locator(closeLink)).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a picture covers the window at its address, and a link leads back', async ({ page }) => {
    await page.goto(`${urlOf('harbour')}${story}`);
    await expect(page.locator(closeLink)).toBeHidden();
    await page.locator('#picture-1-here').click();
    await expect(page.locator('#picture-1')).toHaveCSS('position', 'fixed');
    await page.locator(closeLink).click();
    await expect(page.locator('#picture-1')).toHaveCSS('position', 'static');
    await expect(page.locator(closeLink)).toBeHidden();
  });
});

/** The sum of all layout shifts of a page so far, and of the next ones. */
const countShifts = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(globalThis, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (globalThis as unknown as { shifts: number }).shifts += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

for (const width of [390, 1280])
  for (const id of ['picture-1', 'picture-3'])
    test(`the address of ${id} opens it, and nothing moves, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await countShifts(page);
      await page.goto(`${urlOf('harbour')}${everyBlock}#${id}`);
      await expect(page.getByRole('dialog')).toBeVisible();
      await untilHydrated(page);
      // A date may get the reader's time zone, which is another text.
      expect(await page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts)).toBeLessThan(0.001);
      await page.keyboard.press('Escape');
      await expect(page.locator(`#${id}`)).toBeInViewport();
    });

for (const [width, text] of [
  [1280, 784],
  [1440, 852],
  [1920, 1008],
] as const)
  test(`a wide picture takes the room beside the text: ${text} of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${urlOf('harbour')}${everyBlock}`);
    const picture = page.locator('.picture-wide', { has: page.getByText('A panorama.') });
    const box = await picture.boundingBox();
    // A window with a scroll bar is a little narrower.
    expect(Math.abs((box?.width ?? 0) - text)).toBeLessThanOrEqual(16);
    expect(box?.x).toBeGreaterThanOrEqual(24);
    const sidebar = await page.getByRole('complementary', { name: 'Related headlines' }).boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(sidebar?.x ?? 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

test.describe('without its code', () => {
  // The console reports the file that is refused.
  test.use({ tolerated: /ERR_FAILED/u });

  for (const [how, answer] of [
    ['does not arrive', undefined],
    ['is empty', { contentType: 'text/javascript', body: '' }],
  ] as const)
    for (const address of ['', '#picture-1'])
      test(`if the code of the viewer ${how}, the picture covers the window, with a link back ${address}`, async ({
        page,
      }) => {
        const file = /\/viewer-[^/]*\.js$/u;
        await page.route(file, (route) => (answer === undefined ? route.abort() : route.fulfill(answer)));
        const requested = address === '' ? undefined : page.waitForRequest(file);
        await page.goto(`${urlOf('harbour')}${story}${address}`);
        await untilHydrated(page);
        await requested;
        // A broken file is requested past the browser's cache, for the next page.
        const renewed = answer === undefined ? undefined : page.waitForRequest(file);
        await page.locator('#picture-1-here').click();
        await expect(page.locator('#picture-1')).toHaveCSS('position', 'fixed');
        await renewed;
        await page.locator(closeLink).click();
        await expect(page.locator('#picture-1')).toHaveCSS('position', 'static');
      });
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  /** Moves fingers across the window in steps, as a touch screen reports them. */
  async function move(page: Page, fingers: readonly (readonly [from: number[], to: number[]])[]): Promise<void> {
    const client = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove', share: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: fingers.map(([[x = 0, y = 0], [toX = 0, toY = 0]], id) => ({
          x: x + (toX - x) * share,
          y: y + (toY - y) * share,
          id,
        })),
      });
    await send('touchStart', 0);
    for (const share of [0.2, 0.4, 0.6, 0.8, 1]) await send('touchMove', share);
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await client.detach();
  }
  const swipe = (page: Page, from: number[], to: number[]) => move(page, [[from, to]]);
  const position = (page: Page) => page.getByRole('dialog').getByRole('status');
  /** How much larger the picture is shown than it fits. */
  const scale = (page: Page) =>
    page.evaluate(() => {
      const shown = document.querySelector('.picture-stage > *');
      return shown === null ? 0 : new DOMMatrix(getComputedStyle(shown).transform).a;
    });

  test.beforeEach(async ({ page }) => {
    await page.goto(`${urlOf('harbour')}${everyBlock}`);
    await untilHydrated(page);
    await page.locator('#picture-1-here').tap();
    await expect(position(page)).toHaveText(/^1 of \d+$/u);
  });

  test('a swipe shows the next picture, and back the one before', async ({ page }) => {
    await swipe(page, [300, 400], [80, 410]);
    await expect(position(page)).toHaveText(/^2 of/u);
    await expect(page).toHaveURL(/#picture-2$/u);
    await swipe(page, [80, 400], [300, 390]);
    await expect(position(page)).toHaveText(/^1 of/u);
    // Before the first picture there is none. A short or a crooked movement is no swipe.
    await swipe(page, [80, 400], [300, 390]);
    await swipe(page, [200, 400], [170, 400]);
    await swipe(page, [300, 400], [180, 300]);
    await expect(position(page)).toHaveText(/^1 of/u);
  });

  test('two fingers enlarge the picture; then one moves it, and a swipe is no swipe', async ({ page }) => {
    await move(page, [
      [
        [170, 400],
        [90, 400],
      ],
      [
        [220, 400],
        [300, 400],
      ],
    ]);
    const enlarged = await scale(page);
    expect(enlarged).toBeGreaterThan(2);
    await swipe(page, [300, 400], [80, 400]);
    await expect(position(page)).toHaveText(/^1 of/u);
    expect(await scale(page)).toBeCloseTo(enlarged, 3);
    // Together again, the picture fits, and can be swiped.
    await move(page, [
      [
        [40, 400],
        [180, 400],
      ],
      [
        [350, 400],
        [210, 400],
      ],
    ]);
    expect(await scale(page)).toBe(1);
    await swipe(page, [300, 400], [80, 400]);
    await expect(position(page)).toHaveText(/^2 of/u);
  });

  test('a pull down closes the viewer', async ({ page }) => {
    await swipe(page, [200, 200], [205, 500]);
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`${everyBlock}$`, 'u'));
  });
});

test('the code of pictures needs no code of rare blocks, which most pages with pictures have no use for', async () => {
  const assets = join(folderOf('harbour'), 'assets');
  const file = readdirSync(assets).find((name) => name.startsWith('pictures-')) ?? '';
  const imported = [...readFileSync(join(assets, file), 'utf8').matchAll(/from"\.\/([\w-]+)-[\w-]{6}\.js"/gu)];
  expect(imported.map(([, name]) => name)).toContain('start-app');
  expect(imported.map(([, name]) => name)).not.toContain('blocks');
});

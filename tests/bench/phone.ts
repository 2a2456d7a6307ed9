import type { Browser, BrowserContextOptions, CDPSession, Page } from '@playwright/test';

/**
 * The phone of Lighthouse's mobile runs (core/config/constants.js): a Moto G Power's screen, a
 * processor four times slower, "slow 4G" with 1.6 Mbit/s and a round trip of 150 ms.
 */
const screen: BrowserContextOptions = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};
const slowdown = 4;
const fast = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

/**
 * Opens a page of a phone with empty caches, and closes it after use.
 * @param use gets the page and a function that slows down its processor, and its network if it is asked to;
 *   the network is fast again after the next call
 */
export async function onPhone<T>(
  browser: Browser,
  options: BrowserContextOptions,
  use: (
    page: Page,
    slowDown: (options?: { readonly network: boolean }) => Promise<void>,
    session: CDPSession,
  ) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ ...screen, ...options });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const slowDown = async ({ network } = { network: false }) => {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', network ? slow4g : fast);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    };
    return await use(page, slowDown, session);
  } finally {
    await context.close();
  }
}

/**
 * Waits until React has hydrated the page. Nothing reports it, but from then on elements have a
 * property whose name has been the same since React 17.
 */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(
    () => Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__reactFiber')),
    undefined,
    { polling: 50 },
  );
}

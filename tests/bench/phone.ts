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
const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

/**
 * Opens a page in a browser that has seen nothing yet, and closes it after use.
 * @param use given the page and what makes its processor slow, and with it the network if asked
 */
export async function onPhone<T>(
  browser: Browser,
  options: BrowserContextOptions,
  use: (
    page: Page,
    slowDown: (what?: { readonly network: boolean }) => Promise<void>,
    session: CDPSession,
  ) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ ...screen, ...options });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const slowDown = async ({ network } = { network: false }) => {
      await session.send('Network.enable');
      if (network) await session.send('Network.emulateNetworkConditions', slow4g);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    };
    return await use(page, slowDown, session);
  } finally {
    await context.close();
  }
}

/**
 * Waits until React has the page. It says so nowhere; but from then on the elements carry its
 * properties, under a name that has been the same since version 17.
 */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(
    () => Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__reactFiber')),
    undefined,
    { polling: 50 },
  );
}

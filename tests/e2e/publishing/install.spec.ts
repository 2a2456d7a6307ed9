import { expect } from '@playwright/test';
import { frontFile, mastheadFile, searchPageFile } from '../../../src/edition/addresses.ts';
import { offlineOptions, read, test, untilCached } from '../support/offline-site.ts';

test.use(offlineOptions);

test('the site can be installed as an app, has icons and screenshots, and opens without a connection', async ({
  page,
  site,
}) => {
  await read(page, `${site.url}/`);
  // The worker is active before it has cached the data of the pages that the app's shortcuts open.
  for (const file of [mastheadFile, frontFile, searchPageFile]) await untilCached(page, 'data', file);
  const browser = await page.context().newCDPSession(page);
  const { data, errors } = await browser.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  // Playwright's profiles are private ones.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);

  const manifest = JSON.parse(data ?? '') as {
    readonly start_url: string;
    readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose?: string }[];
    readonly screenshots: readonly { readonly src: string; readonly sizes: string; readonly form_factor: string }[];
    readonly shortcuts: readonly { readonly url: string }[];
  };
  expect(manifest.icons.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(2);
  expect(manifest.screenshots.map(({ form_factor: form }) => form).toSorted()).toEqual(['narrow', 'wide']);
  const sizes = await page.evaluate(
    async (pictures) =>
      Promise.all(
        pictures.map(async ({ src }) => {
          const picture = await createImageBitmap(await (await fetch(src)).blob());
          return `${picture.width}x${picture.height}`;
        }),
      ),
    [...manifest.icons.filter(({ sizes: size }) => size !== 'any'), ...manifest.screenshots],
  );
  expect(sizes).toEqual(
    [...manifest.icons, ...manifest.screenshots].map(({ sizes: size }) => size).filter((size) => size !== 'any'),
  );
  site.isOnline = false;
  for (const address of [manifest.start_url, ...manifest.shortcuts.map(({ url }) => url)]) {
    await page.goto(`${site.url}${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(?:Broadsheet|Search|Saved)$/u);
  }
});

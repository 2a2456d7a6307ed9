import { expect, test } from '@playwright/test';
import { inEachBrowser } from './in-each-browser.ts';
import { click, eventually, open, see } from './reader.ts';

/** The panel that keeps the whole edition. What it does is tested in features/offline-edition.spec.ts. */
inEachBrowser((current) => {
  test('a whole edition is kept for reading offline, and removed', async () => {
    const { site, tab } = current();
    await open(tab, `${site.url}/saved/`);
    await eventually(() => tab.evaluate(() => navigator.serviceWorker.controller?.state), 'the worker is active').toBe(
      'activated',
    );
    await click(tab, 'main button', 'Keep this edition offline');
    await see(tab, 'main section p', 'This edition is kept offline.');
    const kept = () =>
      tab.evaluate(async () => {
        const names = (await caches.keys()).filter((name) => name.endsWith(':kept'));
        const opened = await Promise.all(names.map((name) => caches.open(name)));
        return (await Promise.all(opened.map((cache) => cache.keys()))).flat().length;
      });
    expect(await kept()).toBeGreaterThan(30);
    await click(tab, 'main button', 'Remove from this device');
    await see(tab, 'main button', 'Keep this edition offline');
    await eventually(kept, 'nothing is kept').toBe(0);
    await tab.evaluate(async () => {
      for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
      for (const name of await caches.keys()) await caches.delete(name);
    });
  });
});

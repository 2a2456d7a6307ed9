import { expect, test } from '@playwright/test';
import { browsers, missingBrowsers } from './installed-browsers.ts';
import { patience, type Running, type Tab } from './port.ts';
import { forget, problemsOf } from './reader.ts';
import { blankPath, serveWatched, type WatchedSite } from './watched-site.ts';

/** The arguments of a test. */
export interface Current {
  readonly site: WatchedSite;
  readonly tab: Tab;
  readonly newTab: () => Promise<Tab>;
}

/**
 * Defines the same tests for each installed browser. They run one after another in one browser, since
 * starting one takes long on a busy machine. After each test, nothing may have gone wrong on the page.
 * @param define called once for each browser, with a function that gives the running test its tab
 */
export function inEachBrowser(define: (current: () => Current) => void): void {
  for (const name of missingBrowsers) process.stderr.write(`${name} is not installed. Its tests are not run.\n`);
  for (const browser of browsers) {
    test.describe(browser.name, () => {
      test.describe.configure({ mode: 'default', timeout: patience });

      let site: WatchedSite | undefined;
      let running: Running | undefined;
      const current = (): Current => {
        if (site === undefined || running === undefined) throw new Error(`${browser.name} is not running`);
        return { site, tab: running.tab, newTab: running.newTab };
      };

      test.beforeAll(async () => {
        test.setTimeout(patience);
        site = await serveWatched();
        running = await browser.start('usual');
      });
      test.afterAll(async () => {
        await running?.stop();
        site?.stop();
      });
      test.beforeEach(async () => {
        const { site, tab } = current();
        await tab.open(`${site.url}${blankPath}`);
        await forget(tab);
      });
      // A test that expects a problem removes it from the list itself.
      test.afterEach(async () => {
        const { site, tab } = current();
        site.withhold(undefined);
        site.cutOff(undefined);
        expect(await problemsOf(tab)).toEqual([]);
      });

      define(current);
    });
  }
}

import { writeFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type LaunchOptions, type Page } from 'puppeteer-core';
import { fullLaunchOptions } from '../../browser.js';
import { evaluateBy, patience, viewport, type Browser, type SetUp, type Tab } from './port.ts';

/**
 * Drives Chromium over its own protocol, Firefox over WebDriver BiDi.
 * @param pathFor the path of the browser that can be set up in this way
 */
export function puppeteerBrowser(name: 'Chromium' | 'Firefox', pathFor: (setUp: SetUp) => string): Browser {
  return {
    name,
    setUps: ['usual', 'without scripts', 'keeps nothing', ...(name === 'Firefox' ? (['forced colours'] as const) : [])],
    async start(setUp) {
      const profile = mkdtempSync(join(tmpdir(), 'broadsheet-profile-'));
      const options = name === 'Firefox' ? firefoxOptions(setUp) : chromiumOptions(setUp, profile);
      const browser = await launch({
        ...options,
        executablePath: pathFor(setUp),
        userDataDir: profile,
        defaultViewport: viewport,
        headless: true,
        timeout: patience,
      });
      const tabOf = async (page: Page): Promise<Tab> => {
        // A debugger can evaluate code in Chromium without scripts only if the debugger itself turned them off.
        if (name === 'Chromium' && setUp === 'without scripts') await page.setJavaScriptEnabled(false);
        return puppeteerTab(page);
      };
      // Firefox's initial tab has another size and no focus: keys press no button there, and elements
      // get no focus events.
      return {
        tab: await tabOf(await browser.newPage()),
        newTab: async () => tabOf(await browser.newPage()),
        async stop() {
          await browser.close();
          rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
        },
      };
    },
  };
}

function firefoxOptions(setUp: SetUp): LaunchOptions {
  const settings: Readonly<Record<SetUp, Record<string, unknown>>> = {
    usual: {},
    'without scripts': { 'javascript.enabled': false },
    // The setting "All cookies" blocked.
    'keeps nothing': { 'network.cookie.cookieBehavior': 2 },
    // The setting that always overrides a page's colours.
    'forced colours': { 'browser.display.document_color_use': 2 },
  };
  return { browser: 'firefox', extraPrefsFirefox: settings[setUp] };
}

function chromiumOptions(setUp: SetUp, profile: string): LaunchOptions {
  if (setUp === 'keeps nothing') {
    mkdirSync(join(profile, 'Default'));
    writeFileSync(
      join(profile, 'Default', 'Preferences'),
      JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }),
    );
  }
  return { browser: 'chrome', args: fullLaunchOptions.args ?? [] };
}

function puppeteerTab(page: Page): Tab {
  return {
    async open(address) {
      // Keys go to the front tab.
      await page.bringToFront();
      await page.goto(address);
    },
    async reload() {
      await page.reload();
    },
    evaluate: evaluateBy((source) => page.evaluate(source)),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
    close: () => page.close(),
  };
}

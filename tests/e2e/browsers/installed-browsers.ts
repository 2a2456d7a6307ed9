import { chromium as playwrightChromium } from '@playwright/test';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser, headlessLaunchOptions } from '../../browser.js';
import type { Browser } from './port.ts';
import { puppeteerBrowser } from './puppeteer.ts';
import { webKitBrowser } from './webkit.ts';

const onPath = (...names: readonly string[]): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

const foldersIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];

const firefox = [onPath('firefox-esr', 'firefox'), '/Applications/Firefox.app/Contents/MacOS/firefox'].find(
  (path) => path !== undefined && existsSync(path),
);
const chromium = [findBrowser(), playwrightChromium.executablePath()].find(
  (path) => path !== undefined && existsSync(path),
);
const headlessChromium = headlessLaunchOptions.executablePath ?? chromium;
const driver = onPath('WebKitWebDriver');
/** Debian keeps it beside the library, such as in `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/`. */
const miniBrowser = [
  '/usr/lib',
  '/usr/libexec',
  ...foldersIn('/usr/lib').filter((folder) => folder.includes('-linux-')),
]
  .flatMap((folder) => foldersIn(folder).filter((library) => library.includes('/webkit2gtk-4.')))
  .map((library) => join(library, 'MiniBrowser'))
  .find((path) => existsSync(path));
const screen = process.env['DISPLAY'] === undefined ? onPath('Xvfb') : 'there is one';

/** The browsers that are installed. */
export const browsers: readonly Browser[] = [
  ...(chromium === undefined || headlessChromium === undefined
    ? []
    : [
        // Only the full browser has the setting that blocks storage.
        puppeteerBrowser('Chromium', (setUp) => (setUp === 'keeps nothing' ? chromium : headlessChromium)),
      ]),
  ...(firefox === undefined ? [] : [puppeteerBrowser('Firefox', () => firefox)]),
  ...(driver === undefined || miniBrowser === undefined || screen === undefined
    ? []
    : [webKitBrowser(driver, miniBrowser)]),
];

/** The names of the browsers that are not installed. */
export const missingBrowsers: readonly string[] = ['Chromium', 'Firefox', 'WebKitGTK'].filter((name) =>
  browsers.every((browser) => browser.name !== name),
);

/**
 * The Chromium that the tests and the benchmark drive: one that is installed, else
 * Playwright's own. Run as a command, it sees to it that there is one.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** The same engine without windows, which opens pages in half the time. */
const withoutWindows = ['chromium-headless-shell'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const onPath = (wanted) =>
  (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => wanted.map((name) => join(folder, name)));

/** The path of an installed Chromium; undefined where Playwright's own is to be used. */
export const findBrowser = () => [...onPath(names), ...places].find((path) => existsSync(path));

// Without a sandbox, as containers need, and without calls to anybody.
const args =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );

/** How to start the whole browser, with profiles and a cache of pages. */
export const launchOptions = {
  args,
  ...(findBrowser() === undefined ? { channel: 'chromium' } : { executablePath: findBrowser() }),
};

/** How to start what tests of pages are run in: without windows, where there is such a one. */
export const pageLaunchOptions = {
  args,
  executablePath: onPath(withoutWindows).find((path) => existsSync(path)) ?? findBrowser(),
};

function run(command, ...args) {
  try {
    execFileSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    return true;
  } catch {
    return false;
  }
}

const isCommand = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;

if (isCommand && findBrowser() === undefined && !existsSync(chromium.executablePath())) {
  const installed =
    run('npx', 'playwright', 'install', 'chromium') ||
    (process.getuid?.() === 0 && run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', 'chromium'));
  if (!installed) {
    process.stderr.write('The tests need a browser: install Chromium or Google Chrome, and run them again.\n');
    process.exitCode = 1;
  }
}

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
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of an installed Chromium; undefined where Playwright's own is to be used. */
export function findBrowser() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places].find((path) => existsSync(path));
}

/** How to start it: without a sandbox, as containers need, and without calls to anybody. */
export const launchOptions = {
  args: '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(' '),
  ...(findBrowser() === undefined ? {} : { executablePath: findBrowser() }),
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

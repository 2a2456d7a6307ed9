/**
 * The Chromium that the tests and the benchmark control: an installed one, or Playwright's own. Run as
 * a command, this file installs one if there is none.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Chromium without windows: the same engine, which opens pages in half the time. */
const headlessCommands = ['chromium-headless-shell'];
const paths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The possible paths of commands: in each folder of the PATH. */
const onPath = (names) =>
  (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

/** The path of an installed Chromium; undefined if there is none, and Playwright's own is used. */
export const findBrowser = () => [...onPath(commands), ...paths].find((path) => existsSync(path));

// Containers need a browser without a sandbox. The other options stop requests that the browser makes by itself.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Launches the full browser, with profiles and the back/forward cache. */
export const fullLaunchOptions = {
  args,
  ...(findBrowser() === undefined ? { channel: 'chromium' } : { executablePath: findBrowser() }),
};

/** Launches the browser without windows if it is installed, which is enough for most tests; else the full one. */
export const headlessLaunchOptions = {
  args,
  executablePath: onPath(headlessCommands).find((path) => existsSync(path)) ?? findBrowser(),
};

/** @returns whether the command succeeded */
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
    (process.getuid?.() === 0 &&
      run('apt-get', 'update', '-qq') &&
      run('apt-get', 'install', '-y', '-qq', 'chromium', 'chromium-headless-shell'));
  if (!installed) {
    process.stderr.write('The tests need a browser. Install Chromium or Google Chrome, then run them again.\n');
    process.exitCode = 1;
  }
}

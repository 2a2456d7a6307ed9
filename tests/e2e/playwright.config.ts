import { defineConfig } from '@playwright/test';
import { headlessLaunchOptions } from '../browser.js';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './support/editions.ts',
  // Two at once is what a small machine has cores for.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Guards against hanging, not measures: a busy machine takes its time.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list', { printSteps: false }]],
  // A service worker would answer requests that a test intercepts or counts. The offline tests allow it.
  use: { launchOptions: headlessLaunchOptions, viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' },
});

import { defineConfig } from '@playwright/test';
import { headlessLaunchOptions } from '../browser.js';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './support/editions.ts',
  // As many as a small machine has cores.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // These limits only end tests that hang: a busy machine is slow.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list', { printSteps: false }]],
  // A service worker would answer requests that a test intercepts or counts. The offline tests allow it.
  use: {
    launchOptions: headlessLaunchOptions,
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
    // Animated frames take a third of the time. Tests that change pages, or are about motion, have it.
    contextOptions: { reducedMotion: 'reduce' },
  },
});

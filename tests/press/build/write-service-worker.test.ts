import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sources } from '../../../src/press/build/sources.ts';
import { serviceWorkerConfig, writeServiceWorker } from '../../../src/press/build/write-service-worker.ts';
import { bundleOf } from '../../fixtures/bundle.ts';

const imports = {
  'assets/boot-1.js': [],
  'assets/complete-app-1.js': ['assets/start-app-1.js'],
  'assets/offline-reading-1.js': ['assets/start-app-1.js'],
  'assets/runtime-1.js': [],
  'assets/search-1.js': ['assets/start-app-1.js'],
  'assets/start-app-1.js': ['assets/boot-1.js', 'assets/runtime-1.js'],
};
const files = {
  [sources.boot]: 'assets/boot-1.js',
  [sources.app]: 'assets/start-app-1.js',
  [sources.completeApp]: 'assets/complete-app-1.js',
  [sources.offlineReading]: 'assets/offline-reading-1.js',
  [sources.textFont]: 'assets/newsreader-1.woff2',
  [sources.template]: 'assets/index-1.css',
};
const bundle = bundleOf(files, imports);

test('what every page needs is listed apart from scripts that are loaded later', () => {
  expect(serviceWorkerConfig('/paper/', bundle, '<html>')).toMatchObject({
    kind: 'active',
    base: '/paper/',
    everyPage: [
      '/assets/boot-1.js',
      '/assets/complete-app-1.js',
      '/assets/index-1.css',
      '/assets/newsreader-1.woff2',
      '/assets/offline-reading-1.js',
      '/assets/runtime-1.js',
      '/assets/start-app-1.js',
    ],
    onDemand: ['/assets/search-1.js'],
  });
});

test('another script or another shell is another version', () => {
  const versions = [
    serviceWorkerConfig('/', bundle, '<html>'),
    serviceWorkerConfig('/', bundle, '<html>'),
    serviceWorkerConfig('/', bundleOf(files, { ...imports, 'assets/act-1.js': [] }), '<html>'),
    serviceWorkerConfig('/', bundle, '<html lang>'),
  ].map((config) => 'version' in config && config.version);
  expect(versions[0]).toBe(versions[1]);
  expect(new Set(versions).size).toBe(3);
});

test('the worker of an edition that is not read offline only removes what was kept', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-worker-'));
  mkdirSync(join(folder, 'offline'));
  writeFileSync(join(folder, 'offline/index.html'), '<html>');
  const written = async (offline: boolean) => {
    await writeServiceWorker({ folder, base: '/', bundle, script: 'run();', offline });
    return readFileSync(join(folder, 'service-worker.js'), 'utf8');
  };
  expect(await written(false)).toBe('const workerConfig={"kind":"retired","base":"/"};\nrun();');
  expect(await written(true)).toMatch(/^const workerConfig=\{"kind":"active",.*\};\nrun\(\);$/u);
  rmSync(folder, { recursive: true });
});

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sources } from '../../../src/press/build/sources.ts';
import { serviceWorkerConfig, writeServiceWorker } from '../../../src/press/build/write-service-worker.ts';
import { bundleOf } from '../../fixtures/bundle.ts';

const imports = {
  'assets/boot-1.js': [],
  'assets/KeepEdition-1.js': ['assets/keeper-1.js'],
  'assets/complete-app-1.js': ['assets/start-app-1.js'],
  'assets/follow-edition-1.js': [],
  'assets/han-variants-1.js': [],
  'assets/keeper-1.js': [],
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
  [sources.keepEdition]: 'assets/KeepEdition-1.js',
  [sources.keeper]: 'assets/keeper-1.js',
  [sources.hanVariants]: 'assets/han-variants-1.js',
  [sources.followEdition]: 'assets/follow-edition-1.js',
  [sources.textFont]: 'assets/newsreader-1.woff2',
  [sources.template]: 'assets/index-1.css',
};
const bundle = bundleOf(files, imports);

/** Reads files whose content is their path, unless a test says otherwise. */
const reads =
  (contents: Readonly<Record<string, string>> = {}) =>
  async (path: string) =>
    contents[path] ?? path;
const digestOf = (content: string) => createHash('sha256').update(content).digest('base64').slice(0, 8);

test('what every page needs is listed apart from scripts that are loaded later, with digests', async () => {
  expect(await serviceWorkerConfig('/paper/', bundle, reads())).toMatchObject({
    kind: 'active',
    base: '/paper/',
    everyPage: {
      '/assets/boot-1.js': digestOf('assets/boot-1.js'),
      '/assets/complete-app-1.js': digestOf('assets/complete-app-1.js'),
      '/assets/index-1.css': digestOf('assets/index-1.css'),
      '/assets/newsreader-1.woff2': digestOf('assets/newsreader-1.woff2'),
      '/assets/offline-reading-1.js': digestOf('assets/offline-reading-1.js'),
      '/assets/runtime-1.js': digestOf('assets/runtime-1.js'),
      '/assets/start-app-1.js': digestOf('assets/start-app-1.js'),
    },
    onDemand: { '/assets/search-1.js': digestOf('assets/search-1.js') },
    onceUsed: {
      '/assets/KeepEdition-1.js': digestOf('assets/KeepEdition-1.js'),
      '/assets/follow-edition-1.js': digestOf('assets/follow-edition-1.js'),
      '/assets/han-variants-1.js': digestOf('assets/han-variants-1.js'),
      '/assets/keeper-1.js': digestOf('assets/keeper-1.js'),
    },
  });
});

test('another script, another content or another shell is another version', async () => {
  const configs = await Promise.all([
    serviceWorkerConfig('/', bundle, reads()),
    serviceWorkerConfig('/', bundle, reads()),
    serviceWorkerConfig('/', bundleOf(files, { ...imports, 'assets/act-1.js': [] }), reads()),
    serviceWorkerConfig('/', bundle, reads({ 'assets/index-1.css': 'body{}' })),
    serviceWorkerConfig('/', bundle, reads({ 'offline/index.html': '<html lang>' })),
  ]);
  const versions = configs.map((config) => 'version' in config && config.version);
  expect(versions[0]).toBe(versions[1]);
  expect(new Set(versions).size).toBe(4);
});

test('the worker of an edition that is not read offline only removes what was kept', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-worker-'));
  mkdirSync(join(folder, 'offline'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'offline/index.html'), '<html>');
  for (const file of [...Object.keys(imports), ...Object.values(files)]) writeFileSync(join(folder, file), file);
  const written = async (offline: boolean) => {
    await writeServiceWorker({ folder, base: '/', bundle, script: 'run();', offline });
    return readFileSync(join(folder, 'service-worker.js'), 'utf8');
  };
  expect(await written(false)).toBe('const workerConfig={"kind":"retired","base":"/"};\nrun();');
  expect(await written(true)).toMatch(/^const workerConfig=\{"kind":"active",.*\};\nrun\(\);$/u);
  rmSync(folder, { recursive: true });
});

import { join, resolve } from 'node:path';
import { resolveConfig } from 'vite';
import { afterEach, expect, test, vi } from 'vitest';
import { environments } from '../../src/press/build/environments.ts';
import { sources } from '../../src/press/build/sources.ts';
import { broadsheet } from '../../src/press/plugin.ts';

afterEach(() => vi.unstubAllEnvs());

const configFor = (command: 'build' | 'serve') =>
  resolveConfig({ configFile: false, plugins: [broadsheet()], build: { outDir: 'out/dist' } }, command);

test('a build writes into staging folders next to the edition', async () => {
  const { environments: resolved } = await configFor('build');
  const staging = resolve('out/dist.press');
  expect(resolved[environments.client]?.build.outDir).toBe(join(staging, 'edition'));
  expect(resolved[environments.renderer]?.build.outDir).toBe(join(staging, 'renderer'));
});

test.each([
  [environments.beforePaint, sources.beforePaint],
  [environments.serviceWorker, sources.serviceWorker],
])('the environment %s bundles one script and writes no file', async (name, source) => {
  const { environments: resolved } = await configFor('build');
  expect(resolved[name]?.build).toMatchObject({
    write: false,
    copyPublicDir: false,
    rolldownOptions: { input: resolve(source), output: { format: 'iife' } },
  });
});

test('packages are bundled into the renderer of a build, not into that of the dev server', async () => {
  const external = async (command: 'build' | 'serve') =>
    (await configFor(command)).environments[environments.renderer]?.resolve.noExternal;
  expect(await external('build')).toBe(true);
  expect(await external('serve')).not.toBe(true);
});

test('the base is the path of the public address', async () => {
  vi.stubEnv('SITE_URL', 'https://example.org/paper');
  expect((await configFor('build')).base).toBe('/paper/');
});

test('a build for readers takes the production build of react-router, a build for development does not', async () => {
  const replacements = async () => (await configFor('build')).resolve.alias.map(({ replacement }) => replacement);
  expect(await replacements()).toContain(resolve('node_modules/react-router/dist/production/index.mjs'));
  vi.stubEnv('NODE_ENV', 'development');
  expect(await replacements()).not.toContain(resolve('node_modules/react-router/dist/production/index.mjs'));
});

import { resolve } from 'node:path';
import { resolveConfig, type InlineConfig } from 'vite';
import { expect, test } from 'vitest';
import { bundlerSettings, usualSettings } from '../../../../src/press/build/bundling/bundler-settings.ts';

const root = resolve('.');
const settingsOf = (inlineConfig: InlineConfig, others: Partial<Parameters<typeof bundlerSettings>[0]> = {}) =>
  bundlerSettings({
    root,
    base: '/',
    publicDir: `${root}/public`,
    mode: 'production',
    inlineConfig,
    configFileDependencies: [`${root}/vite.config.ts`, `${root}/src/press/plugin.ts`],
    ...others,
  });

test('the folder of the edition decides no bundle, other options do', () => {
  const usual = settingsOf({ build: { outDir: 'a' } });
  expect(settingsOf({ build: { outDir: 'b' } })).toBe(usual);
  expect(settingsOf({ build: { outDir: 'b', minify: false } })).not.toBe(usual);
  expect(settingsOf({ base: '/paper/' })).not.toBe(usual);
});

test('usual settings are those of a command without options, and with a configuration that moves nothing', () => {
  expect(settingsOf({ build: { outDir: 'a' } })).toBe(usualSettings);
  expect(settingsOf({}, { publicDir: '/elsewhere' })).not.toBe(usualSettings);
  expect(settingsOf({}, { base: '/paper/' })).not.toBe(usualSettings);
});

test('the resolved configuration of a build has what the settings are made of', async () => {
  const { mode: _, ...config } = await resolveConfig({}, 'build', 'production');
  expect(bundlerSettings({ ...config, mode: 'production' })).toBe(usualSettings);
});

test.each<[what: string, make: () => string]>([
  ['code of a program', () => settingsOf({ plugins: [] })],
  ['another configuration', () => settingsOf({ configFile: 'other.ts' })],
  [
    'imports from elsewhere',
    () => settingsOf({}, { configFileDependencies: [`${root}/vite.config.ts`, '/elsewhere/plugin.ts'] }),
  ],
])('settings with %s are like no others', (_, make) => {
  expect(make()).not.toBe(make());
});

import { resolve } from 'node:path';
import { resolveConfig, type InlineConfig } from 'vite';
import { expect, test } from 'vitest';
import { bundlerSettings } from '../../../src/press/build/bundler-settings.ts';

const root = resolve('.');
const settingsOf = (
  inlineConfig: InlineConfig,
  dependencies = [`${root}/vite.config.ts`, `${root}/src/press/plugin.ts`],
) => bundlerSettings({ root, mode: 'production', inlineConfig, configFileDependencies: dependencies });

test('the folder of the edition decides no bundle, other options do', () => {
  const usual = settingsOf({ build: { outDir: 'a' } });
  expect(settingsOf({ build: { outDir: 'b' } })).toBe(usual);
  expect(settingsOf({ build: { outDir: 'b', minify: false } })).not.toBe(usual);
  expect(settingsOf({ base: '/paper/' })).not.toBe(usual);
});

test('the resolved configuration of a build has what the settings are made of', async () => {
  const config = await resolveConfig({ root }, 'build');
  expect(bundlerSettings(config)).toBe(bundlerSettings(await resolveConfig({ root }, 'build')));
});

test.each<[what: string, make: () => string]>([
  ['code of a program', () => settingsOf({ plugins: [] })],
  ['another configuration', () => settingsOf({ configFile: 'other.ts' })],
  ['imports from elsewhere', () => settingsOf({}, [`${root}/vite.config.ts`, '/elsewhere/plugin.ts'])],
])('settings with %s are like no others', (_, make) => {
  expect(make()).not.toBe(make());
});

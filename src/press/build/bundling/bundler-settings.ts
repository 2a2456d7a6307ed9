import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { ResolvedConfig } from 'vite';
import { basePath, pressConfig } from '../../copy/press-config.ts';

/** The settings without any option of the command line, and with a configuration that leaves folders as they are. */
export const usualSettings = JSON.stringify(['production', {}, {}]);

type Settings = Pick<
  ResolvedConfig,
  'root' | 'base' | 'publicDir' | 'mode' | 'inlineConfig' | 'configFileDependencies'
>;

/**
 * The settings of the bundler that are not in the sources: options of the command line. Where another program calls
 * Vite with code of its own, or the configuration imports files from elsewhere, they are like no other build's.
 */
export function bundlerSettings(config: Settings): string {
  const { root, mode, inlineConfig, configFileDependencies } = config;
  const { build: { outDir: _, ...build } = {}, ...options } = inlineConfig;
  const isOurs = (file: string) => file.startsWith(join(root, 'src') + sep);
  const isKnown = configFileDependencies.every((file) => dirname(file) === root || isOurs(file));
  const hasCode = options.plugins !== undefined || options.configFile !== undefined;
  if (!isKnown || hasCode) return randomUUID();
  const movesOutput = configFileDependencies.some(
    (file) => !isOurs(file) && /outDir/u.test(readFileSync(file, 'utf8')),
  );
  const isMoved =
    config.publicDir !== join(root, 'public') || config.base !== basePath(pressConfig(root)) || movesOutput;
  // Vite adds empty objects.
  const given = Object.entries(options).filter(([, value]) => JSON.stringify(value) !== '{}');
  return JSON.stringify([mode, Object.fromEntries(given), build, ...(isMoved ? ['moved'] : [])]);
}

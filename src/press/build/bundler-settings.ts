import { randomUUID } from 'node:crypto';
import { dirname, join, sep } from 'node:path';
import type { ResolvedConfig } from 'vite';

/**
 * The settings of the bundler that are not in the sources: options of the command line. Where another program calls
 * Vite with code of its own, or the configuration imports files from elsewhere, they are like no other build's.
 */
export function bundlerSettings({
  root,
  mode,
  inlineConfig,
  configFileDependencies,
}: Pick<ResolvedConfig, 'root' | 'mode' | 'inlineConfig' | 'configFileDependencies'>): string {
  const { build: { outDir: _, ...build } = {}, ...options } = inlineConfig;
  const isKnown = configFileDependencies.every(
    (file) => dirname(file) === root || file.startsWith(join(root, 'src') + sep),
  );
  const hasCode = options.plugins !== undefined || options.configFile !== undefined;
  return isKnown && !hasCode ? JSON.stringify([mode, options, build]) : randomUUID();
}

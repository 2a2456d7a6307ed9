import { join, resolve } from 'node:path';
import { blockOutput } from './build/blocking-output.ts';
import { buildEdition } from './build/build.ts';
import { BuildRefused } from './build/build-refused.ts';
import { usualSettings } from './build/bundling/bundler-settings.ts';
import { buildPart } from './build/shards/build-part.ts';
import { OtherSources, type BuildProject } from './build/write-edition.ts';
import { basePath, pressConfig } from './copy/press-config.ts';
import { EditionFaults } from './copy/faults.ts';

/**
 * Builds an edition without Vite. `run-build.js` calls it, in the bundled code that an earlier build has kept.
 * @param root the project's folder
 * @param args of the command
 * @param key of the sources that this code was bundled from
 * @returns false if Vite has to build: for other sources or options, or for a site in another language
 */
export async function buildAlone(root: string, args: readonly string[], key: string): Promise<boolean> {
  const outDir = outDirIn(args);
  process.env['NODE_ENV'] ||= 'production';
  if (outDir === undefined) return false;
  try {
    await buildAndReport({
      root,
      base: basePath(pressConfig(root)),
      publicDir: join(root, 'public'),
      outDir: resolve(root, outDir),
      settings: usualSettings,
      press: key,
      bundleAll: () => Promise.reject(new OtherSources()),
    });
  } catch (error) {
    if (error instanceof OtherSources) return false;
    process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
    process.exitCode = 1;
  }
  return true;
}

/** The bundler makes it beside this code. */
const textsWorker = join(import.meta.dirname, 'texts-worker.mjs');

/**
 * Builds an edition. Faults in the stories, and reasons why nothing can be built, are printed, and the process ends
 * with status 1.
 * @throws other errors
 */
export async function buildAndReport(project: BuildProject): Promise<void> {
  try {
    await buildEdition({ ...project, textsWorker, part: buildPart() });
  } catch (error) {
    blockOutput(process.stderr);
    if (!(error instanceof EditionFaults || error instanceof BuildRefused)) throw error;
    // They explain themselves. A stack would hide that.
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/** The folder of the edition; undefined if there are other options. */
function outDirIn(args: readonly string[]): string | undefined {
  const [first = '--outDir=dist', second, ...others] = args;
  if (first === '--outDir' && second !== undefined && others.length === 0) return second;
  const [, folder] = /^--outDir=(.+)$/u.exec(first) ?? [];
  return second === undefined ? folder : undefined;
}

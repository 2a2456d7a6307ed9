import { resolve } from 'node:path';
import type { EnvironmentOptions } from 'vite';
import { assetsFolder } from '../../edition/addresses.ts';
import { fewScripts } from './few-scripts.ts';
import { sources, withCompleteApp } from './sources.ts';
import type { Staging } from './staging.ts';

/** Vite's environments: each is bundled by itself. `client` is Vite's own name for the browser's. */
export const environments = {
  client: 'client',
  beforePaint: 'beforePaint',
  serviceWorker: 'serviceWorker',
  renderer: 'renderer',
  press: 'press',
} as const;

/** A build prints its result and nothing before it, also on a slow machine. */
const checks = { bundlerTimings: false };

export type EnvironmentName = (typeof environments)[keyof typeof environments];

/**
 * The options of each environment.
 * @param root the project's folder
 * @param command `build`, or `serve` for the dev server
 */
export function environmentOptions(
  root: string,
  staging: Staging,
  command: 'build' | 'serve',
): Record<EnvironmentName, EnvironmentOptions> {
  return {
    client: {
      build: {
        // The build writes the files itself, since it may also have them from an earlier build.
        write: false,
        outDir: staging.edition,
        assetsDir: assetsFolder.slice(1, -1),
        // The files of the app are loaded by its first script; none of the later ones needs another (sources.ts).
        modulePreload: false,
        assetsInlineLimit: 0,
        reportCompressedSize: false,
        rolldownOptions: {
          checks,
          output: {
            // The first script names all others. Hashes don't compress, and six characters tell versions apart.
            entryFileNames: `${assetsFolder.slice(1)}[name]-[hash:6].js`,
            chunkFileNames: `${assetsFolder.slice(1)}[name]-[hash:6].js`,
            codeSplitting: {
              groups: fewScripts({
                boot: [resolve(root, sources.boot)],
                react: [resolve(root, sources.react)],
                'start-app': [resolve(root, sources.app)],
                'complete-app': withCompleteApp.map((source) => resolve(root, source)),
                // Most stories with rare blocks have pictures; most with pictures have no rare blocks.
                pictures: [resolve(root, sources.pictures)],
                blocks: [resolve(root, sources.rareBlocks)],
              }),
            },
          },
        },
      },
    },
    beforePaint: singleScript(resolve(root, sources.beforePaint)),
    serviceWorker: singleScript(resolve(root, sources.serviceWorker)),
    renderer: {
      consumer: 'server',
      // A build bundles packages too. Imported from outside, React would be its development version.
      ...(command === 'build' ? { resolve: { noExternal: true } } : {}),
      build: {
        write: false,
        outDir: staging.renderer,
        ssr: true,
        copyPublicDir: false,
        emitAssets: false,
        reportCompressedSize: false,
        rolldownOptions: { checks, input: resolve(root, sources.renderer) },
      },
    },
    press: {
      consumer: 'server',
      // Packages are bundled: reading their hundred files takes longer. One has code for the processor.
      ...(command === 'build' ? { resolve: { noExternal: true, external: ['sharp'] } } : {}),
      build: {
        write: false,
        ssr: true,
        copyPublicDir: false,
        emitAssets: false,
        reportCompressedSize: false,
        rolldownOptions: {
          checks,
          // The first is what `run-build.js` loads, and the second a file that it starts a thread from.
          input: [resolve(root, sources.press), resolve(root, sources.textsWorker)],
          output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
        },
      },
    },
  };
}

/** One script without imports. No file is written: the build puts the code into pages or the service worker. */
const singleScript = (input: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    write: false,
    copyPublicDir: false,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: { checks, input, output: { format: 'iife' } },
  },
});

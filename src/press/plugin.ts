import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { buildEdition } from './build/build.ts';
import { basePath, pressConfig } from './copy/config.ts';
import { serveDraft } from './serve/dev-server.ts';
import { EditionFaults } from './copy/faults.ts';
import { serveEdition } from './serve/preview-server.ts';
import { oneScript } from './build/one-script.ts';
import { paintGap } from './build/template.ts';
import { writeWhole } from './build/blocking-output.ts';
import { BuildRefused, realPlace, workshopOf } from './build/staging.ts';

const worker = 'src/service-worker/worker.ts';
const beforePaint = 'src/app/before-paint.ts';

/** Makes Vite the press: it builds the edition, serves the drafts in development, and previews what was built. */
export function broadsheet(): Plugin {
  return {
    name: 'broadsheet',
    config({ root, build }, { command }) {
      const folder = resolve(root ?? '.');
      const workshop = workshopOf(realPlace(resolve(folder, build?.outDir ?? 'dist')));
      return {
        appType: 'custom',
        base: basePath(pressConfig(folder)),
        // A build says what it made in a summary of its own.
        ...(command === 'build' ? { logLevel: 'warn' as const } : {}),
        builder: {},
        server: { host: '127.0.0.1', watch: { ignored: ['**/dist*/**', '**/*.press/**'] } },
        preview: { host: '127.0.0.1' },
        environments: {
          client: {
            build: {
              outDir: workshop.edition,
              emptyOutDir: true,
              modulePreload: { polyfill: false },
              assetsInlineLimit: 0,
              reportCompressedSize: false,
              rolldownOptions: {
                output: {
                  codeSplitting: {
                    groups: [
                      {
                        debugName: 'takeover',
                        name: oneScript(resolve(folder, 'src/app/boot.ts'), resolve(folder, 'src/app/takeover.tsx')),
                      },
                    ],
                  },
                },
              },
            },
          },
          // One script that imports nothing: it stands in the pages themselves.
          paint: {
            consumer: 'client',
            build: {
              outDir: workshop.paint,
              emptyOutDir: true,
              copyPublicDir: false,
              modulePreload: false,
              reportCompressedSize: false,
              rolldownOptions: {
                input: resolve(folder, beforePaint),
                output: { format: 'iife', entryFileNames: 'before-paint.js' },
              },
            },
          },
          // One script again, at an address of its own: a browser asks there whether it has changed.
          worker: {
            consumer: 'client',
            build: {
              outDir: workshop.worker,
              emptyOutDir: true,
              copyPublicDir: false,
              modulePreload: false,
              reportCompressedSize: false,
              rolldownOptions: {
                input: resolve(folder, worker),
                output: { format: 'iife', entryFileNames: 'service-worker.js' },
              },
            },
          },
          press: {
            consumer: 'server',
            // In a build everything is one file: left outside, packages are found in their development form.
            ...(command === 'build' ? { resolve: { noExternal: true } } : {}),
            build: {
              outDir: workshop.entry,
              emptyOutDir: true,
              ssr: true,
              copyPublicDir: false,
              emitAssets: false,
              reportCompressedSize: false,
              rolldownOptions: { input: resolve(folder, 'src/app/press-entry.tsx') },
            },
          },
        },
      };
    },
    // In a build the script that runs before the first paint is no request.
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { server }) =>
        server === undefined
          ? html.replace(`<script type="module" src="/${beforePaint}"></script>`, () => paintGap)
          : html,
    },
    async buildApp(builder) {
      try {
        await buildEdition(builder);
      } catch (error) {
        // Its message is all there is to say; a stack would only hide it.
        if (error instanceof EditionFaults || error instanceof BuildRefused) error.stack = error.message;
        writeWhole(process.stderr);
        throw error;
      }
    },
    configureServer(server) {
      return serveDraft(server);
    },
    configurePreviewServer({ config, middlewares }) {
      middlewares.use(serveEdition(resolve(config.root, config.build.outDir), config.base));
    },
  };
}

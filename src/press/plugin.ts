import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import type { Plugin } from 'vite';
import { blockOutput } from './build/blocking-output.ts';
import { buildEdition } from './build/build.ts';
import { bundleAll } from './build/bundling/bundle-all.ts';
import { bundlerSettings } from './build/bundling/bundler-settings.ts';
import { environmentOptions } from './build/environments.ts';
import { isProduction, productionAliases } from './build/production-packages.ts';
import { withoutUnusedFeatures, withQueriesOnly, withRemovableComponents } from './build/removable-parts.ts';
import { sources } from './build/sources.ts';
import { BuildRefused } from './build/build-refused.ts';
import { realFolder, stagingOf } from './build/staging.ts';
import { beforePaintPlaceholder } from './build/template.ts';
import { basePath, pressConfig } from './copy/press-config.ts';
import { EditionFaults } from './copy/faults.ts';
import { addDevServer } from './serve/dev-server.ts';
import { previewServer } from './serve/preview-server.ts';

/**
 * `Features.LightDark` of lightningcss. Its polyfill of `light-dark()`, which no rule uses, adds about 270 bytes to the
 * stylesheet of every page.
 */
const lightDarkFeature = 1_048_576;

/**
 * The Vite plugin: `vite build` builds the edition, `vite` serves it while it is written, and
 * `vite preview` serves what was built.
 */
export function broadsheet(): Plugin {
  return {
    name: 'broadsheet',
    config({ root = '.', build }, { command }) {
      const folder = resolve(root);
      const staging = stagingOf(realFolder(resolve(folder, build?.outDir ?? 'dist')));
      return {
        appType: 'custom',
        base: basePath(pressConfig(folder)),
        // The build prints a summary of its own.
        ...(command === 'build' ? { logLevel: 'warn' as const } : {}),
        builder: {},
        server: { host: '127.0.0.1', watch: { ignored: ['**/dist*/**', '**/*.press/**'] } },
        preview: { host: '127.0.0.1' },
        environments: environmentOptions(folder, staging, command),
        css: { lightningcss: { exclude: lightDarkFeature } },
        ...(command === 'build' && isProduction() ? { resolve: { alias: productionAliases(folder) } } : {}),
      };
    },
    transform: {
      filter: { id: /\/(?:react-router\/dist\/production|query-core\/build\/modern|src\/press)\// },
      handler: (code, id) => {
        // The bundled code of the build starts scripts that stay in their folders.
        if (id.includes('/src/press/'))
          return code.replaceAll('import.meta.url', () => JSON.stringify(pathToFileURL(id).href));
        return id.includes('/query-core/')
          ? withQueriesOnly(code)
          : withoutUnusedFeatures(withRemovableComponents(code));
      },
    },
    // In a build the script that runs before the first paint becomes a part of each page.
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { server }) =>
        server === undefined
          ? html.replace(`<script type="module" src="/${sources.beforePaint}"></script>`, () => beforePaintPlaceholder)
          : html,
    },
    async buildApp(builder) {
      try {
        const { root, base, publicDir, build } = builder.config;
        await buildEdition({
          root,
          base,
          publicDir,
          outDir: resolve(root, build.outDir),
          settings: bundlerSettings(builder.config),
          bundleAll: () => bundleAll(builder),
          keepsPress: true,
        });
        // Vite builds every environment by itself if none has been built, as after a build with the bundles of another.
        for (const environment of Object.values(builder.environments)) environment.isBuilt = true;
      } catch (error) {
        blockOutput(process.stderr);
        // The list of faults is the result of this build. Nothing has been started that could keep the process alive.
        if (error instanceof EditionFaults) {
          process.stderr.write(`${error.message}\n`);
          process.exitCode = 1;
          for (const environment of Object.values(builder.environments)) environment.isBuilt = true;
          return;
        }
        // Vite prints the stack. These messages explain themselves, and a stack would hide them.
        if (error instanceof BuildRefused)
          Object.assign(error, { stack: error.message, [inspect.custom]: () => error.message });
        throw error;
      }
    },
    configureServer(server) {
      return addDevServer(server);
    },
    configurePreviewServer({ config, middlewares }) {
      middlewares.use(previewServer(resolve(config.root, config.build.outDir), config.base));
    },
  };
}

import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isRunnableDevEnvironment, type Alias, type Plugin } from 'vite';
import { bundleAll } from './build/bundling/bundle-all.ts';
import { bundlerSettings } from './build/bundling/bundler-settings.ts';
import { loadPress } from './build/bundling/load-press.ts';
import { withoutUnusedFeatures, withQueriesOnly, withRemovableComponents } from './build/bundling/removable-parts.ts';
import { withoutUnusedReact } from './build/bundling/unused-react.ts';
import { environmentOptions, environments } from './build/environments.ts';
import { pressKey } from './build/press-key.ts';
import { isProduction, productionAliases } from './build/production-packages.ts';
import { sources } from './build/sources.ts';
import { realFolder, stagingOf } from './build/staging.ts';
import { beforePaintPlaceholder } from './build/template.ts';
import { interfaceLanguage, messagesFolder } from './copy/interface-language.ts';
import { basePath, pressConfig, siteBase } from './copy/press-config.ts';
import { previewServer } from './serve/preview-server.ts';

/**
 * `Features.LightDark` of lightningcss. Its polyfill of `light-dark()`, which no rule uses, adds about 270 bytes to the
 * stylesheet of every page.
 */
const lightDarkFeature = 1_048_576;

/** The interface's texts, in the language of the edition. Without it they are those of `package.json`: English. */
function messagesAlias(root: string): Alias {
  const { storiesFolder, language } = pressConfig(root);
  return {
    find: /^#messages\//u,
    replacement: `${join(root, messagesFolder, interfaceLanguage(root, storiesFolder, language))}/`,
  };
}

/**
 * The Vite plugin: `vite build` builds the edition, `vite` serves it while it is written, and
 * `vite preview` serves what was built.
 */
export function broadsheet(): Plugin {
  return {
    name: 'broadsheet',
    config({ root = '.', build }, { command }) {
      const folder = resolve(root);
      const config = pressConfig(folder);
      const staging = stagingOf(realFolder(resolve(folder, build?.outDir ?? 'dist')));
      return {
        appType: 'custom',
        base: basePath(config),
        define: { 'import.meta.env.SITE_BASE': JSON.stringify(siteBase(config)) },
        // Vite's cache depends on the aliases. Dev servers of two languages would throw away each other's.
        ...(config.language === undefined ? {} : { cacheDir: join('node_modules/.vite', config.language) }),
        // The build prints a summary of its own.
        ...(command === 'build' ? { logLevel: 'warn' as const } : {}),
        builder: {},
        server: { host: '127.0.0.1', watch: { ignored: ['**/dist*/**', '**/*.press/**'] } },
        preview: { host: '127.0.0.1' },
        environments: environmentOptions(folder, staging, command),
        css: { lightningcss: { exclude: lightDarkFeature } },
        resolve: {
          alias: [messagesAlias(folder), ...(command === 'build' && isProduction() ? productionAliases(folder) : [])],
        },
      };
    },
    transform: {
      filter: {
        id: [
          /\/(?:react-router\/dist\/production|query-core\/build\/modern|src\/press)\//,
          /\/react-dom-client\.production\.js/,
        ],
      },
      handler: (code, id) => {
        // The bundled code of the build starts scripts that stay in their folders.
        if (id.includes('/src/press/'))
          return code.replaceAll('import.meta.url', () => JSON.stringify(pathToFileURL(id).href));
        if (id.includes('/react-dom/')) return withoutUnusedReact(code);
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
      const { root, base, publicDir, build } = builder.config;
      const settings = bundlerSettings(builder.config);
      const keyNow = () => pressKey(root, pressConfig(root), settings);
      const press = await loadPress<typeof import('./build-alone.ts')>(builder, keyNow);
      await press.buildAndReport({
        root,
        base,
        publicDir,
        outDir: resolve(root, build.outDir),
        settings,
        bundleAll: () => bundleAll(builder),
      });
      // Vite builds every environment by itself if none has been built, as after a build with the bundles of another.
      for (const environment of Object.values(builder.environments)) environment.isBuilt = true;
    },
    async configureServer(server) {
      // Loaded through Vite, the code has the interface's texts in the language of the edition.
      const environment = server.environments[environments.press];
      if (environment === undefined || !isRunnableDevEnvironment(environment))
        throw new Error(`Vite's environment "${environments.press}" cannot run code`);
      const module = (await environment.runner.import(
        `/${sources.devServer}`,
      )) as typeof import('./serve/dev-server.ts');
      return module.addDevServer(server);
    },
    // The dev server runs the code of the build that it has started with.
    async hotUpdate({ modules, server }) {
      if (this.environment.name === environments.press && modules.length > 0) await server.restart();
    },
    configurePreviewServer({ config, middlewares }) {
      middlewares.use(previewServer(resolve(config.root, config.build.outDir), config.base));
    },
  };
}

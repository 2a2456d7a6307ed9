import { readdirSync, readFileSync } from 'node:fs';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { broadsheet } from './src/press/plugin.ts';

const unitTests =
  process.env['VITEST'] === undefined
    ? []
    : readdirSync('tests', { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.test\.tsx?$/u.test(file))
        .map((file) => `tests/${file.replaceAll('\\', '/')}`);
const contains = (pattern: RegExp) => (file: string) => pattern.test(readFileSync(file, 'utf8'));

const needsDocument = contains(/@vitest-environment jsdom/u);
/** The code of these folders keeps nothing from one call to the next that another test could notice. */
const isStateless = (file: string) =>
  /^tests\/(?:edition|import|messages|press|relate|search-engine|text|[^/]+$)/u.test(file) && !needsDocument(file);
const mocks = contains(/\bvi\.(?:mock|doMock)\(/u);

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    // Unit tests have stories of their own.
    process.env['VITEST'] === undefined ? broadsheet() : [],
  ],
  test: {
    restoreMocks: true,
    // The plugin sets it for builds.
    env: { SITE_BASE: '/' },
    setupFiles: ['tests/setup.ts'],
    // Vitest leaves one core free by default, which is half of a small machine.
    maxWorkers: '100%',
    // Ends tests that hang. It is long, since a busy machine is slow.
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'stateless',
          include: unitTests.filter((file) => isStateless(file) && !mocks(file)),
          pool: 'threads',
          // Files share the modules that they import: half the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'mocks of modules',
          include: unitTests.filter((file) => isStateless(file) && mocks(file)),
          pool: 'threads',
        },
      },
      {
        extends: true,
        test: {
          name: 'reader',
          include: unitTests.filter((file) => !isStateless(file)),
          // A context for each file, in a process that has loaded jsdom: half the time of a process for each. The
          // build's tests can't run in a context: the errors of Node's own modules are no instance of its `Error`.
          pool: 'vmForks',
        },
      },
    ],
  },
});

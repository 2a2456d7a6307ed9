import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { broadsheet } from './src/press/plugin.ts';

/** Unit tests of the build, without those that parse what is published. */
const ofTheBuild = ['tests/{,relate/,press/,press/!(machine-readable)/**/}*.test.ts'];

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    // Unit tests have stories of their own.
    process.env['VITEST'] === undefined ? broadsheet() : [],
  ],
  test: {
    restoreMocks: true,
    setupFiles: ['tests/setup.ts'],
    // Vitest leaves one core free by default, which is half of a small machine.
    maxWorkers: '100%',
    // Ends tests that hang. It is long, since a busy machine is slow.
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: { name: 'build', include: ofTheBuild, pool: 'threads' },
      },
      {
        extends: true,
        test: {
          name: 'reader',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...ofTheBuild, 'tests/e2e/**'],
          // A context for each file, in a process that has loaded jsdom: half the time of a process for each. The
          // build's tests can't run in a context: the errors of Node's own modules are no instance of its `Error`.
          pool: 'vmForks',
        },
      },
    ],
  },
});

import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { broadsheet } from './src/press/plugin.ts';

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    // Unit tests have stories of their own.
    process.env['VITEST'] === undefined ? broadsheet() : [],
  ],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    // Vitest leaves one core free by default, which is half of a small machine.
    maxWorkers: '100%',
    // Ends tests that hang. It is long, since a busy machine is slow.
    testTimeout: 20_000,
  },
});

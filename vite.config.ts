import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { broadsheet } from './src/press/plugin.ts';

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    // The tests bring their own stories.
    process.env['VITEST'] === undefined ? broadsheet() : [],
  ],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    restoreMocks: true,
    // A guard against hanging, not a measure: a busy machine takes its time.
    testTimeout: 20_000,
  },
});

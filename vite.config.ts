import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { broadsheet } from './src/press/plugin.ts';

export default defineConfig({
  plugins: [react(), tailwindcss(), broadsheet()],
});

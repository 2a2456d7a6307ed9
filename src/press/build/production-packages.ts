import { resolve } from 'node:path';
import type { Alias } from 'vite';

/** Whether a build is for readers. With `NODE_ENV=development` React reports what does not match when it hydrates. */
export const isProduction = (env: NodeJS.ProcessEnv = process.env): boolean => env['NODE_ENV'] !== 'development';

/**
 * Packages whose `exports` lead to their development build for every consumer. The production build of react-router
 * leaves out its warnings, which saves readers about 450 bytes (brotli).
 * @param root the project's folder
 */
export const productionAliases = (root: string): Alias[] => [
  { find: /^react-router$/u, replacement: resolve(root, 'node_modules/react-router/dist/production/index.mjs') },
];

/**
 * Opens every kind of page while each of its requests fails in every way: `npm run chaos`. Options choose a part:
 * `-- --template story --failure truncated`. `-- --help` lists them.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { headlessLaunchOptions } from '../browser.js';

try {
  const { module } = await runnerImport(fileURLToPath(new URL('./chaos.ts', import.meta.url)), {
    configFile: false,
    logLevel: 'error',
  });
  process.exitCode = await module.chaos(process.argv.slice(2), headlessLaunchOptions);
} catch (error) {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
}

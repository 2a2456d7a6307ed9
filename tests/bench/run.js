/**
 * Runs the benchmark: `npm run bench`; with `-- press`, `pictures`, `import`, `search`, `click`, `paint`, `variants` or
 * `breakdown` for one part; with `-- press import --stories 1000,4000` for editions and exports of other sizes,
 * `-- pictures --pictures 100` for more pictures, `-- breakdown --visits 9` for more visits, `-- change --beside` for
 * Eleventy beside ours.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { fullLaunchOptions } from '../browser.js';

const pathOf = (address) => fileURLToPath(new URL(address, import.meta.url));

try {
  const { module } = await runnerImport(pathOf('./bench.ts'), { configFile: false, logLevel: 'error' });
  await module.bench(pathOf('../..'), fullLaunchOptions, process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
}

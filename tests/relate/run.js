/**
 * Measures related headlines: `npm run relate:score`, or `npm run relate:score -- --stories folder
 * --gold file` for an edition of yours and the pairs that are related in it.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const pathOf = (address) => fileURLToPath(new URL(address, import.meta.url));

try {
  const { module } = await runnerImport(pathOf('./score.ts'), { configFile: false, logLevel: 'error' });
  await module.score(pathOf('../..'), process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
}

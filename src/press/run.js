/**
 * Runs a command of the press that is written in TypeScript: `node src/press/run.js check.ts check`.
 * Vite reads the file, so that nothing else is needed to run it.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [file, name] = process.argv.slice(2);

try {
  const { module } = await runnerImport(fileURLToPath(new URL(`./${file}`, import.meta.url)), {
    configFile: false,
    logLevel: 'error',
  });
  await module[name](process.cwd(), process.argv.slice(4));
} catch (error) {
  process.stderr.write(`${error.name === 'EditionFaults' ? error.message : error.stack}\n`);
  process.exitCode = 1;
}

/**
 * Runs an exported function of a TypeScript file: `node src/press/run.js check.ts check`. Vite reads the
 * TypeScript. The function is called with the project's folder and the other arguments.
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

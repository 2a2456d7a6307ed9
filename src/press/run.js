/**
 * Runs an exported function of a TypeScript file: `node src/press/run.js check.ts check`. Vite reads the
 * TypeScript. The function is called with the project's folder and the other arguments.
 */
import { fileURLToPath } from 'node:url';
import { createRunnableDevEnvironment, resolveConfig } from 'vite';

const [file, name] = process.argv.slice(2);

const config = await resolveConfig(
  {
    configFile: false,
    logLevel: 'error',
    environments: {
      run: {
        consumer: 'server',
        dev: { moduleRunnerTransform: true },
        resolve: { external: true, mainFields: [], conditions: ['node'] },
      },
    },
  },
  'serve',
);
// Vite's `runnerImport` closes the runner after the first import. Files that the function imports later need it.
const environment = createRunnableDevEnvironment('run', config, { runnerOptions: { hmr: false }, hot: false });
await environment.init();

try {
  const module = await environment.runner.import(fileURLToPath(new URL(`./${file}`, import.meta.url)));
  await module[name](process.cwd(), process.argv.slice(4));
} catch (error) {
  process.stderr.write(`${error.name === 'EditionFaults' ? error.message : error.stack}\n`);
  process.exitCode = 1;
} finally {
  await environment.close();
}

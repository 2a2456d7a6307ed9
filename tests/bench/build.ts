import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The figures that `usage.js` writes. */
interface Usage {
  /** Processor time of all threads. On a busy machine it is steadier than the clock. */
  readonly cpuSeconds: number;
  /** The most memory that the process had at a time. */
  readonly peakBytes: number;
}

export interface BuildFigures extends Usage {
  /** From the start of the process to its end. */
  readonly seconds: number;
}

/** Runs the build command in a process of its own. */
export async function build(root: string, outDir: string, storiesFolder: string): Promise<BuildFigures> {
  const usageFile = `${outDir}.usage.json`;
  const hook = pathToFileURL(join(root, 'tests/bench/usage.js')).href;
  const started = performance.now();
  await run(['--import', hook, join(root, 'node_modules/vite/bin/vite.js'), 'build', '--outDir', outDir], root, {
    ...process.env,
    STORIES_DIR: storiesFolder,
    // The measured sites are served at the root.
    SITE_URL: 'https://measured.example/',
    // Vite, which reads this file, has set it to "development" in this process.
    NODE_ENV: 'production',
    USAGE_FILE: usageFile,
  });
  const seconds = (performance.now() - started) / 1000;
  return { seconds, ...(JSON.parse(await readFile(usageFile, 'utf8')) as Usage) };
}

function run(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const end = () => child.kill();
    process.once('exit', end);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', end);
      if (code === 0) resolve();
      else reject(new Error(`the build ended with ${code}:\n${output}`));
    });
  });
}

import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What `usage.js` writes. */
interface Usage {
  /** Of all threads: steadier than the clock where a machine has other work. */
  readonly cpuSeconds: number;
  /** The most memory the process held. */
  readonly peakBytes: number;
}

export interface Built extends Usage {
  /** From the start of the process to its end, as who types the command waits for it. */
  readonly seconds: number;
}

/** Runs the build command as a reader of the manual would, into a folder of its own. */
export async function build(root: string, outDir: string, storiesFolder: string): Promise<Built> {
  const usageFile = `${outDir}.usage.json`;
  const hook = pathToFileURL(join(root, 'tests/bench/usage.js')).href;
  const begun = performance.now();
  await run(['--import', hook, join(root, 'node_modules/vite/bin/vite.js'), 'build', '--outDir', outDir], root, {
    ...process.env,
    STORIES_DIR: storiesFolder,
    // The sites that are measured are served at the root.
    SITE_URL: 'https://measured.example/',
    // Vite, by which this file is read, has said "development" to this process.
    NODE_ENV: 'production',
    USAGE_FILE: usageFile,
  });
  const seconds = (performance.now() - begun) / 1000;
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

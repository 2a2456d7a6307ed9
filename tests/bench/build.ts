import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The figures that `usage.js` writes. */
interface Usage {
  /** Processor time of all threads and processes. On a busy machine it is steadier than the clock. */
  readonly cpuSeconds: number;
  /** The most memory that all processes had at a time; where that can't be measured, the sum of their peaks. */
  readonly peakBytes: number;
}

export interface BuildFigures extends Usage {
  /** From the start of the process to its end. */
  readonly seconds: number;
}

/**
 * Runs the build command in a process of its own.
 * @param siteUrl the public address; without one, no preview images are drawn
 * @param command the script that builds, and its first arguments
 */
export async function build(
  root: string,
  outDir: string,
  storiesFolder: string,
  // The measured sites are served at the root.
  siteUrl = 'https://measured.example/',
  command: readonly string[] = ['node_modules/vite/bin/vite.js', 'build'],
): Promise<BuildFigures> {
  const variables = { STORIES_DIR: storiesFolder, SITE_URL: siteUrl };
  return await runMeasured(root, [...command, '--outDir', outDir], `${outDir}.usage.json`, variables);
}

/**
 * Runs a script in a process of its own.
 * @param command the script and its arguments
 * @param usageFile a file for the figures of its processes
 * @param cwd the folder that it runs in; without it, the project's
 */
export async function runMeasured(
  root: string,
  command: readonly string[],
  usageFile: string,
  variables: NodeJS.ProcessEnv = {},
  cwd = root,
): Promise<BuildFigures> {
  const hook = pathToFileURL(join(root, 'tests/bench/usage.js')).href;
  await rm(usageFile, { force: true });
  const started = performance.now();
  const peakBytes = await run(['--import', hook, ...command], cwd, {
    ...process.env,
    ...variables,
    // Vite, which reads this file, has set it to "development" in this process.
    NODE_ENV: 'production',
    USAGE_FILE: usageFile,
  });
  const seconds = (performance.now() - started) / 1000;
  const lines = (await readFile(usageFile, 'utf8')).trim().split('\n');
  const usages = lines.map((line) => JSON.parse(line) as Usage);
  const sumOf = (key: keyof Usage) => usages.reduce((sum, usage) => sum + usage[key], 0);
  return {
    seconds,
    cpuSeconds: sumOf('cpuSeconds'),
    peakBytes: usages.length > 1 && peakBytes > 0 ? peakBytes : sumOf('peakBytes'),
  };
}

/** Runs Node.js. @returns the most memory that the process and those it started had at a time; 0 if unknown */
function run(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let peak = 0;
    const sampler = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid))), 100);
    const end = () => child.kill();
    process.once('exit', end);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(sampler);
      process.off('exit', end);
      if (code === 0) resolve(peak);
      else reject(new Error(`the command ended with ${code}:\n${output}`));
    });
  });
}

/**
 * The bytes of memory that a process and those it started have now. Memory that several share is counted once, in equal
 * parts. On other systems than Linux it is 0.
 */
function memoryOf(pid: number | undefined): number {
  try {
    const folder = `/proc/${pid}`;
    const [, kilobytes] = /^Pss:\s*(\d+) kB/mu.exec(readFileSync(`${folder}/smaps_rollup`, 'utf8')) ?? [];
    const children = readdirSync(`${folder}/task`).flatMap((task) =>
      readFileSync(`${folder}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return Number(kilobytes ?? 0) * 1024 + children.reduce((sum, child) => sum + memoryOf(Number(child)), 0);
  } catch {
    // The process has just ended.
    return 0;
  }
}

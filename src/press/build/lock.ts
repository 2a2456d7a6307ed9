import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { errorCode } from '../files/error-code.ts';
import { isRunning } from '../files/is-running.ts';
import { BuildRefused } from './build-refused.ts';

/** A lock that this process holds. */
export interface Lock {
  /** Whether no other process has taken the lock: one does if this process was suspended for long. */
  readonly isHeld: () => Promise<boolean>;
  readonly release: () => Promise<void>;
}

/** What a lock's file says of its holder. */
interface Holder {
  /** Tells apart all holders, also those of containers, in which every build has the same process id. */
  readonly token: string;
  readonly pid: number;
  /** The machine and its process ids: ids of another scope mean nothing here. */
  readonly scope: string;
}

/** Milliseconds between two signs of life of a holder: changes of the file's time. */
const beatInterval = 1000;
/** Milliseconds between two looks at another build's lock. */
const pollInterval = 200;

/**
 * Takes the lock of a folder. A lock that its holder has abandoned is taken over.
 * @param folder the lock is a file beside it
 * @param abandonedAfter milliseconds without a sign of life after which a lock counts as abandoned
 * @param work what the lock is taken for, as messages call it
 * @throws BuildRefused if another process holds the lock; the file system's error if its file can't be written
 */
export async function takeLock(
  folder: string,
  abandonedAfter = 5000,
  work: 'build' | 'import' = 'build',
): Promise<Lock> {
  const path = `${folder}.lock`;
  const holder: Holder = { token: randomUUID(), pid: process.pid, scope: processScope() };
  const own = JSON.stringify(holder);
  for (;;) {
    if (await create(path, own)) return hold(path, own);
    const other = await read(path);
    if (other === undefined) continue;
    if (await isAlive(path, other, holder.scope, abandonedAfter)) {
      const pid = parseHolder(other.text)?.pid;
      throw new BuildRefused(
        `Another ${work}${pid === undefined ? '' : ` (process ${pid})`} is running in ${folder}. ` +
          `Wait until it has finished, then ${work} again.`,
      );
    }
    if (await takeOver(path, other.text, own, abandonedAfter)) return hold(path, own);
  }
}

interface LockState {
  readonly text: string;
  /** When the holder gave its last sign of life, in milliseconds since 1970 by the file system's clock. */
  readonly beatAt: number;
}

async function read(path: string): Promise<LockState | undefined> {
  try {
    return { text: await readFile(path, 'utf8'), beatAt: (await stat(path)).mtimeMs };
  } catch {
    return undefined;
  }
}

/** Creates the file unless there is one. */
async function create(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Whether the holder of a lock is still at work. Waits for a sign of life if that is the only way to know. */
async function isAlive(path: string, seen: LockState, scope: string, abandonedAfter: number): Promise<boolean> {
  const holder = parseHolder(seen.text);
  if (holder?.scope === scope) {
    if (!isRunning(holder.pid)) return false;
    if (Date.now() - seen.beatAt < abandonedAfter) return true;
  }
  // Another machine's clock may differ, so only a change counts.
  for (let waited = 0; waited < abandonedAfter; waited += pollInterval) {
    await wait(pollInterval);
    const now = await read(path);
    // Another build has taken the lock, or it was released: the caller looks again.
    if (now === undefined || now.text !== seen.text) return false;
    if (now.beatAt !== seen.beatAt) return true;
  }
  return false;
}

/**
 * Takes over an abandoned lock. Of several builds that try, one succeeds: only the one that has created the file
 * beside it may replace the lock.
 * @param abandoned the text of the lock's file
 */
async function takeOver(path: string, abandoned: string, own: string, abandonedAfter: number): Promise<boolean> {
  const next = `${path}.next`;
  if (!(await create(next, own))) {
    const other = await read(next);
    // That build was interrupted just here.
    if (other !== undefined && Date.now() - other.beatAt > abandonedAfter) await rm(next, { force: true });
    else await wait(pollInterval);
    return false;
  }
  if ((await read(path))?.text !== abandoned) {
    await rm(next, { force: true });
    return false;
  }
  await rename(next, path).catch(() => undefined);
  return (await read(path))?.text === own;
}

function hold(path: string, own: string): Lock {
  // A thread of its own gives signs of life also while the build computes.
  const beat = new Worker(beatCode, { eval: true, workerData: { path, interval: beatInterval } });
  beat.unref();
  const isHeld = async () => (await read(path))?.text === own;
  return {
    isHeld,
    async release() {
      await beat.terminate();
      if (await isHeld()) await rm(path, { force: true });
    },
  };
}

const beatCode = `
const { workerData: { path, interval } } = require('node:worker_threads');
const { utimesSync } = require('node:fs');
setInterval(() => {
  const now = new Date();
  try { utimesSync(path, now, now); } catch {}
}, interval);
`;

function parseHolder(text: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const { token, pid, scope } = value as Partial<Holder>;
    return typeof token === 'string' && typeof pid === 'number' && typeof scope === 'string'
      ? { token, pid, scope }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Names the set of process ids that this process sees: two containers on one machine have different ones. */
function processScope(): string {
  const linuxOnly = (readName: () => string): string => {
    try {
      return readName().trim();
    } catch {
      return '';
    }
  };
  const boot = linuxOnly(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'));
  const namespace = linuxOnly(() => readlinkSync('/proc/self/ns/pid'));
  return `${hostname()} ${boot} ${namespace}`;
}

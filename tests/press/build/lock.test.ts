import {
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BuildRefused } from '../../../src/press/build/build-refused.ts';
import { takeLock, type Lock } from '../../../src/press/build/lock.ts';

let root = '';
let folder = '';
let file = '';
const locks: Lock[] = [];

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'broadsheet-lock-')));
  folder = join(root, 'dist.press');
  file = `${folder}.lock`;
});
afterEach(async () => {
  for (const lock of locks.splice(0)) await lock.release();
  rmSync(root, { recursive: true });
});

/** Milliseconds after which a lock counts as abandoned in these tests. */
const abandonedAfter = 600;
const take = async (): Promise<Lock> => {
  const lock = await takeLock(folder, abandonedAfter);
  locks.push(lock);
  return lock;
};
const holder = () => JSON.parse(readFileSync(file, 'utf8')) as { token: string; pid: number; scope: string };
/** Writes the lock of another build. */
const write = (other: { pid: number; scope: string }) =>
  writeFileSync(file, JSON.stringify({ token: 'other', ...other }));
/** The scope of this process's ids. */
const scopeHere = async (): Promise<string> => {
  const lock = await takeLock(folder);
  const { scope } = holder();
  await lock.release();
  return scope;
};
/** No process has so high a number. */
const noProcess = 2 ** 30;
const elsewhere = 'another-machine';

test('a second build is refused until the first has finished', async () => {
  const lock = await take();
  await expect(take()).rejects.toThrow(BuildRefused);
  await expect(take()).rejects.toThrow(`Another build (process ${process.pid}) is running in ${folder}`);
  expect(await lock.isHeld()).toBe(true);
  await lock.release();
  expect(existsSync(file)).toBe(false);
  expect(await (await take()).isHeld()).toBe(true);
});

test('of many builds that start at once, one gets the lock', async () => {
  const starts = await Promise.allSettled(Array.from({ length: 40 }, take));
  expect(starts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('of many builds that find an abandoned lock, one gets it', async () => {
  write({ pid: noProcess, scope: await scopeHere() });
  const starts = await Promise.allSettled(Array.from({ length: 40 }, take));
  expect(starts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('so does one of many that find the lock of another machine’s build', async () => {
  write({ pid: 1, scope: elsewhere });
  const starts = await Promise.allSettled(Array.from({ length: 20 }, take));
  expect(starts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('the lock of a process that has ended is taken over at once', async () => {
  write({ pid: noProcess, scope: await scopeHere() });
  const lock = await takeLock(folder, 60_000);
  locks.push(lock);
  expect(await lock.isHeld()).toBe(true);
  expect(existsSync(`${file}.next`)).toBe(false);
});

test('a process that has the id of the holder does not keep an abandoned lock', async () => {
  write({ pid: process.pid, scope: await scopeHere() });
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(file, longAgo, longAgo);
  expect(await (await take()).isHeld()).toBe(true);
});

test('in containers, where every build has the same process id, the holder’s signs of life count', async () => {
  write({ pid: process.pid, scope: elsewhere });
  // Clocks of two machines differ.
  let clock = Date.now() - 3_600_000;
  const beat = setInterval(() => {
    clock += 100;
    utimesSync(file, new Date(clock), new Date(clock));
  }, 50);
  await expect(take()).rejects.toThrow('Another build');
  clearInterval(beat);
  expect(await (await take()).isHeld()).toBe(true);
});

test('a lock that can’t be read is taken over once it is abandoned', async () => {
  writeFileSync(file, '{"tok');
  expect(await (await take()).isHeld()).toBe(true);
});

test('a holder gives signs of life while it computes', async () => {
  await take();
  const past = new Date(Date.now() - 60_000);
  utimesSync(file, past, past);
  await vi.waitFor(() => expect(readMtime()).toBeGreaterThan(Date.now() - 5000), { timeout: 5000 });
});
const readMtime = (): number => statSync(file).mtimeMs;

test('a build whose lock was taken over knows it, and leaves the lock', async () => {
  const lock = await take();
  write({ pid: 1, scope: elsewhere });
  expect(await lock.isHeld()).toBe(false);
  await lock.release();
  expect(existsSync(file)).toBe(true);
});

test('a folder that does not exist is named', async () => {
  await expect(takeLock(join(root, 'none', 'dist.press'))).rejects.toThrow(/ENOENT.*none.dist\.press\.lock/u);
});

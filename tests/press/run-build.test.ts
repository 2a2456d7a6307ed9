import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildAlone } from '../../src/press/build-alone.ts';
import { keepPress } from '../../src/press/reuse/keep-press.ts';

let root = '';
let cache = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-run-'));
  cache = join(root, 'node_modules/.cache/broadsheet');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

/** A press that notes how it was called. */
const press = (name: string) => [
  {
    path: 'entry.mjs',
    content: [
      "import { writeFileSync } from 'node:fs';",
      "import { version } from './part.mjs';",
      'export const buildAlone = (...call) => {',
      "  writeFileSync('call.json', JSON.stringify([version, ...call, process.env.BUILD_PART]));",
      '  return Promise.resolve(true);',
      '};',
    ].join('\n'),
  },
  { path: 'part.mjs', content: `export const version = '${name}';` },
];

const run = (...args: string[]) =>
  spawnSync(process.execPath, [resolve('src/press/run-build.js'), ...args], { cwd: root, encoding: 'utf8' });
const call = () => (existsSync(join(root, 'call.json')) ? readFileSync(join(root, 'call.json'), 'utf8') : undefined);

test('the command runs the press that was kept last', async () => {
  await keepPress(cache, press('old'), 'old key');
  await keepPress(cache, press('new'), 'new key');
  expect(run('--outDir', 'site')).toMatchObject({ status: 0, stderr: '' });
  expect(JSON.parse(call() ?? '')).toEqual([
    'new',
    expect.stringContaining('broadsheet-run-'),
    ['--outDir', 'site'],
    'new key',
    null,
  ]);
});

test.each([
  [['--shard', '2/8', '--outDir', 'site'], ['--outDir', 'site'], '--shard 2/8'],
  [['--outDir=site', '--shard=2/8'], ['--outDir=site'], '--shard=2/8'],
  [['--plan'], [], '--plan'],
  [['--merge', '--plan'], [], '--merge --plan'],
])('the options %j of a build on several machines become a variable', async (options, args, part) => {
  await keepPress(cache, press('v1'), 'key');
  expect(run(...options)).toMatchObject({ status: 0, stderr: '' });
  expect(JSON.parse(call() ?? '')).toEqual(['v1', expect.any(String), args, 'key', part]);
});

test('the command calls Vite if the press is damaged', async () => {
  await keepPress(cache, press('v1'), 'key');
  const folder = readdirSync(cache).find((name) => name.startsWith('press-')) ?? '';
  appendFileSync(join(cache, folder, 'part.mjs'), '\n');
  const { status, stderr } = run();
  expect(call()).toBeUndefined();
  // There is nothing that Vite could build.
  expect(status).toBe(1);
  expect(stderr).toContain('index.html');
});

test('Vite builds for options that only it knows, and for other sources', async () => {
  const isBuilt = (...args: string[]) => buildAlone(resolve('.'), args, 'key of other sources');
  vi.stubEnv('NODE_ENV', 'production');
  for (const args of [[], ['--outDir', 'a'], ['--outDir=a'], ['--base', '/a/'], ['--outDir', 'a', '--minify', 'false']])
    await expect(isBuilt(...args)).resolves.toBe(false);
});

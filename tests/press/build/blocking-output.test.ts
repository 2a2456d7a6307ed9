import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { editionFile } from '../../fixtures/copy.ts';

const files = 20;
const faultsInEach = 150;

let stories = '';
beforeEach(() => {
  stories = mkdtempSync(join(tmpdir(), 'broadsheet-faults-'));
  writeFileSync(join(stories, 'edition.json'), JSON.stringify(editionFile));
  const body = Array.from({ length: faultsInEach }, (_, i) => i);
  for (let i = 0; i < files; i++)
    writeFileSync(join(stories, `story-${i}.json`), JSON.stringify({ headline: 'x', body }));
});
afterEach(() => rmSync(stories, { recursive: true }));

// Windows has no such pipe.
test.skipIf(process.platform === 'win32')(
  'a failed build writes all of its faults to a pipe that has no room for them',
  { timeout: 60_000 },
  async () => {
    const { VITEST: _, ...environment } = process.env;
    const env = { ...environment, STORIES_DIR: stories, NO_COLOR: '1', NODE_ENV: 'production' };
    // The pipe holds 64 KB, and its reader starts after the first byte.
    const build = `'${process.execPath}' node_modules/vite/bin/vite.js build --outDir '${join(stories, 'dist')}'`;
    const { stdout } = await promisify(execFile)('sh', ['-c', `${build} 2>&1 >&- | cat`], { env, maxBuffer: 1 << 26 });
    expect(stdout).toContain(`${files * faultsInEach} faults in the stories`);
    expect(stdout.length).toBeGreaterThan(3 * 64 * 1024);
    const lines = stdout.match(/story-\d+\.json:\d+:\d+ "body\[\d+\]": .+$/gmu);
    expect(lines).toHaveLength(files * faultsInEach);
  },
);

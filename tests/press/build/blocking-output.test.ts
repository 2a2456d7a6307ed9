import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editionFile } from '../../fixtures/copy.ts';

const files = 20;
const faultsOfEach = 150;

test.skipIf(process.platform === 'win32')(
  'a failed build says all of its faults to a pipe that is read late',
  { timeout: 60_000 },
  async () => {
    const stories = mkdtempSync(join(tmpdir(), 'broadsheet-faults-'));
    writeFileSync(join(stories, 'edition.json'), JSON.stringify(editionFile));
    const body = Array.from({ length: faultsOfEach }, (_, i) => i);
    for (let i = 0; i < files; i++)
      writeFileSync(join(stories, `story-${i}.json`), JSON.stringify({ headline: 'x', body }));

    const build = `'${process.execPath}' node_modules/vite/bin/vite.js build --outDir '${join(stories, 'dist')}' 2>&1 >&- | (sleep 2; cat)`;
    const { VITEST: _, ...environment } = process.env;
    const printed = await new Promise<string>((resolve, reject) => {
      const env = { ...environment, STORIES_DIR: stories, NO_COLOR: '1', NODE_ENV: 'production' };
      execFile('sh', ['-c', build], { env, maxBuffer: 1 << 26 }, (error, stdout) =>
        error === null ? resolve(stdout) : reject(error),
      );
    });
    rmSync(stories, { recursive: true });
    expect(printed).toContain(`${files * faultsOfEach} faults in the stories`);
    expect(printed.length).toBeGreaterThan(3 * 64 * 1024);
    expect(
      printed.match(/story-\d+\.json:\d+:\d+ "body\[\d+\]": found \d+; write text in quotes or fields in \{ \}$/gmu),
    ).toHaveLength(files * faultsOfEach);
  },
);

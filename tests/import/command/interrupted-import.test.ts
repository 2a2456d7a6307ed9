import { spawn, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sharp } from '../../../src/press/pictures/library.ts';
import { useImportProject } from '../import-project.ts';
import { sampleText } from '../sample-format.ts';

const { project, at, write, read, run, names, faults } = useImportProject();

const command = ['src/press/run.js', '../../tests/import/kill-import.ts', 'killImport'];
const environment = () => {
  const { VITEST: _, ...env } = process.env;
  return env;
};
const importUntil = (root: string, number: number) =>
  spawnSync(process.execPath, [...command, root, String(number), 'archive'], {
    env: { ...environment(), STORIES_DIR: join(root, 'stories') },
    encoding: 'utf8',
  });

const items = (headline: string) =>
  Array.from({ length: 6 }, (_, i) => ({
    id: `urn:tarn:${i}`,
    headline: `${headline} ${i}`,
    slug: `ferry-${i}`,
    body: `<p>Text.</p><img src="quay-${i % 2}.jpg" alt="A quay">`,
  }));

/** The files that readers or the next import depend on, by their names. */
const filesIn = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:json|jpg|jsonl)$/u.test(name) && !name.includes('journal'))
      .map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  );

test(
  'an import that is killed leaves whole files, and the next one finishes its work',
  { timeout: 300_000 },
  async () => {
    for (const i of [0, 1]) {
      const background = { r: 100 * i, g: 90, b: 90 };
      const picture = sharp({ create: { width: 20, height: 20, channels: 3, background } });
      write(`archive/quay-${i}.jpg`, await picture.jpeg().toBuffer());
    }
    write('archive/ferries.txt', sampleText(items('Ferry')));
    await run('archive');
    const before = filesIn(at('stories'));
    cpSync(at('stories'), at('first/stories'), { recursive: true });
    // Some stories change, some are new, and an editor has deleted one.
    const changed = [...items('Boat').slice(0, 4), ...items('Ferry').slice(4), { id: 'urn:tarn:new', headline: 'New' }];
    write('archive/ferries.txt', sampleText(changed));
    rmSync(at('stories/ferry-5.json'));
    rmSync(at('first/stories/ferry-5.json'));
    await run('archive');
    const after = filesIn(at('stories'));
    cpSync(at('archive'), at('first/archive'), { recursive: true });

    cpSync(at('first'), at('whole'), { recursive: true });
    const writes = Number(/writes: (\d+)/u.exec(importUntil(at('whole'), 0).stdout)?.[1]);
    expect(filesIn(at('whole/stories'))).toEqual(after);
    expect(writes).toBeGreaterThan(15);
    // The last writes end the journal, and put the report in its place.
    const moments = [0.2, 0.5, 0.75].map((share) => Math.ceil(writes * share));
    for (const number of [...moments, writes - 3, writes - 1]) {
      const root = at(`killed-${number}`);
      cpSync(at('first'), root, { recursive: true });
      expect(importUntil(root, number).signal).toBe('SIGKILL');
      for (const [name, text] of filesIn(join(root, 'stories')))
        expect([number, name, [before.get(name), after.get(name)].includes(text)]).toEqual([number, name, true]);
      expect([number, importUntil(root, 0).stdout]).toEqual([number, expect.stringContaining('writes: ')]);
      expect([number, filesIn(join(root, 'stories'))]).toEqual([number, after]);
      const left = readdirSync(join(root, 'stories'), { recursive: true, encoding: 'utf8' });
      expect([number, left.filter((name) => /journal|\.tmp$|downloads/u.test(name))]).toEqual([number, []]);
      expect(readdirSync(root).filter((name) => name.includes('report'))).toEqual(['import-report.json']);
    }
    expect(await faults()).toEqual([]);
  },
);

test('two imports can’t run at once', { timeout: 60_000 }, async () => {
  write('samples.txt', 'samples');
  write('stories/.import.lock', { token: 'other', pid: process.pid, scope: 'unknown' });
  write('stories/.import/ledger.jsonl', '');
  // Another import holds the lock and gives signs of life.
  const holder = spawn(process.execPath, [
    '-e',
    `setInterval(() => { const now = new Date(); require('node:fs').utimesSync(process.argv[1], now, now); }, 100)`,
    at('stories/.import.lock'),
  ]);
  try {
    await run('samples.txt');
    expect(project.errors).toContain(`Another import (process ${process.pid}) is running in ${at('stories/.import')}.`);
    expect(process.exitCode).toBe(1);
    expect(names()).toEqual(['.import', '.import.lock', 'edition.json']);
  } finally {
    holder.kill();
  }
});

test('a ledger that is damaged ends the import: without it, all stories would be imported twice', async () => {
  write('samples.txt', sampleText(items('Ferry')));
  await run('samples.txt');
  write('stories/.import/ledger.jsonl', `${readFileSync(at('stories/.import/ledger.jsonl'), 'utf8')}<<<<<<< ours\n`);
  await run('samples.txt');
  expect(project.errors).toContain("ledger.jsonl:7 can't be read");
  expect(process.exitCode).toBe(1);
  expect(read('stories/ferry-0.json')).toMatchObject({ headline: 'Ferry 0' });
});

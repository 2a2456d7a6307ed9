import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sharp } from '../../../src/press/pictures/library.ts';
import type { ReadReport } from '../import-project.ts';
import { samples } from './samples.ts';

const runner = resolve('src/press/run.js');
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-import-command-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Runs a command of the project as npm does, with the test's folder as the project's. */
function command(...args: readonly string[]) {
  const { VITEST: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [runner, ...args], {
    cwd: root,
    env: { ...env, STORIES_DIR: join(root, 'stories') },
    encoding: 'utf8',
  });
  return { status, printed: stdout, errors: stderr };
}
const runImport = (...args: readonly string[]) =>
  command('../import/command/import-archive.ts', 'importArchive', 'archive', ...args);

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
}
const read = (name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'));
const filesOfStories = () =>
  readdirSync(join(root, 'stories'), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'latin1')]);

test('a folder with files of every kind becomes an edition without faults', { timeout: 120_000 }, async () => {
  for (const [name, { text }] of Object.entries(samples)) write(`archive/${name}`, text);
  const quay = sharp({ create: { width: 20, height: 20, channels: 3, background: { r: 90, g: 90, b: 90 } } });
  write('archive/content/harbour/quay.png', await quay.png().toBuffer());

  expect(runImport('--dry-run')).toMatchObject({ status: 0, errors: '' });
  expect(readdirSync(root).toSorted()).toEqual(['archive', 'import-report.json']);

  const first = runImport();
  expect(first).toMatchObject({ status: 0, errors: '' });
  const stories = Object.assign({}, ...Object.values(samples).map((sample) => sample.stories)) as Record<
    string,
    object
  >;
  const names = readdirSync(join(root, 'stories')).filter((name) => name.endsWith('.json'));
  const expected = [...Object.keys(stories), 'edition'].map((slug) => `${slug}.json`);
  expect(names.toSorted()).toEqual(expected.toSorted());
  for (const [slug, story] of Object.entries(stories)) expect(read(`stories/${slug}.json`)).toMatchObject(story);
  expect(readFileSync(join(root, 'stories/ferry-of-a-page.json'), 'utf8')).not.toMatch(/alert|Sport|rights/u);

  const report = read('import-report.json') as ReadReport;
  const slugs = Object.keys(stories);
  expect(report.stories.map(({ slug }) => slug).toSorted()).toEqual(slugs.toSorted());
  expect(report.stories.filter(({ carried, result }) => !carried || result !== 'created')).toEqual([]);
  expect(report.refused.map(({ source }) => source)).toEqual(['broken.json:1:12', 'notes.txt']);
  expect(report.others).toEqual({ 'an entry of a menu': 1 });
  expect(report.notes.map(({ reason }) => reason)).toEqual(['it ends inside <channel>']);
  expect(first.printed).toContain(`${slugs.length} stories of archive in stories: ${slugs.length} new.`);
  expect(first.printed).toContain('Pictures: 1 copied.');

  expect(command('check.ts', 'check')).toMatchObject({ status: 0, printed: expect.stringContaining('0 faults') });

  const before = filesOfStories();
  expect(runImport().printed).toContain(`${slugs.length} unchanged.`);
  expect(filesOfStories()).toEqual(before);
});

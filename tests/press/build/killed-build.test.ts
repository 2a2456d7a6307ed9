import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildProject, differing, outputOf, readJson, writeFile, writeSource, writeStories } from './small-project.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-killed-'));
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.stubEnv('NOW', '2026-03-09T06:00:00Z');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const command = ['src/press/run.js', '../../tests/press/build/kill-build.ts', 'killBuild'];

test(
  'a build that is killed leaves the last edition, or the next, and the build after it is right',
  { timeout: 300_000 },
  async () => {
    const [stories, root, clean] = ['stories', 'site', 'clean'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    vi.stubEnv('STORIES_DIR', stories);
    for (const project of [root, clean]) writeSource(project, '<p className="text-story">');
    writeStories(stories, 8);
    await buildProject(root);
    const before = outputOf(root);
    const file = join(stories, readdirSync(stories).toSorted()[3] ?? '');
    const original = readJson(file);
    const changed = { ...original, headline: 'Lighthouse lit again' };
    writeFile(file, changed);
    await buildProject(clean);
    const after = outputOf(clean);

    const { VITEST: _, ...env } = process.env;
    const build = (project: string, number: number) =>
      spawnSync(process.execPath, [...command, project, String(number)], { env, encoding: 'utf8' });
    // From the third edition on, each is made in the folder of the one before the last.
    for (const content of [changed, original]) {
      writeFile(file, content);
      await buildProject(root);
    }
    writeFile(file, changed);
    const writes = Number(/writes: (\d+)/u.exec(build(root, 0).stdout)?.[1]);
    expect(writes).toBeGreaterThan(50);
    writeFile(file, original);
    await buildProject(root);
    writeFile(file, changed);
    // The last writes replace the folders, and keep the manifest.
    const moments = [0.1, 0.6].map((share) => Math.ceil(writes * share));
    for (const number of [...moments, ...[11, 8, 5, 3, 1].map((left) => writes - left)]) {
      const { signal } = build(root, number);
      expect([number, signal]).toEqual([number, 'SIGKILL']);
      const left = outputOf(root);
      const isReplaced = readdirSync(root).includes('dist') && differing(left, after).length === 0;
      // Between two renames a folder is absent, and the next build puts it back.
      const isWhole =
        isReplaced || [...left].every(([path, text]) => before.get(path) === text || after.get(path) === text);
      expect([number, isWhole]).toEqual([number, true]);
      await buildProject(root);
      expect([number, differing(outputOf(root), after)]).toEqual([number, []]);
      // The next one begins with the edition before.
      writeFile(file, original);
      await buildProject(root);
      expect([number, differing(outputOf(root), before)]).toEqual([number, []]);
      writeFile(file, changed);
    }
  },
);

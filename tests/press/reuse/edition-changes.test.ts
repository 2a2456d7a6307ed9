import { link, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changesBetween } from '../../../src/press/reuse/edition-changes.ts';
import { filesIn } from '../../../src/press/reuse/edition-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-changes-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(edition: string, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, edition, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return join(folder, edition);
}
const version = (edition: string) => ({ 'edition/version.json': JSON.stringify({ edition, script: '/boot.js' }) });

const changes = (before: string, after: string) =>
  changesBetween({ folder: before, files: filesIn(before) }, { folder: after, files: filesIn(after) });

test('files that were added, changed and removed are listed, and others are not', async () => {
  const before = await write('before', {
    ...version('a'),
    'index.html': 'one',
    'stories/dam/index.html': 'same',
    'stories/old/index.html': 'old',
    'cards/a.png': 'png',
  });
  const after = await write('after', {
    ...version('b'),
    'index.html': 'two',
    'stories/dam/index.html': 'same',
    'stories/new/index.html': 'new',
  });
  await mkdir(join(after, 'cards'));
  await link(join(before, 'cards/a.png'), join(after, 'cards/a.png'));
  expect(changes(before, after)).toEqual({
    from: 'a',
    to: 'b',
    added: ['stories/new/index.html'],
    changed: ['edition/version.json', 'index.html'],
    removed: ['stories/old/index.html'],
  });
});

test('editions in other languages are named too: one of them may be all that has changed', async () => {
  const below = (path: string, edition: string) => ({ [`${path}/edition/version.json`]: JSON.stringify({ edition }) });
  const page = { 'zh-hant/index.html': 'same' };
  const before = await write('before', { ...version('a'), ...page, ...below('zh-hant', 'm'), ...below('ar', 'x') });
  const after = await write('after', { ...version('a'), ...page, ...below('zh-hant', 'n'), ...below('de', 'y') });
  expect(changes(before, after)).toEqual({
    from: 'a',
    to: 'a',
    languages: { ar: { from: 'x' }, de: { to: 'y' }, 'zh-hant': { from: 'm', to: 'n' } },
    added: ['de/edition/version.json'],
    changed: ['zh-hant/edition/version.json'],
    removed: ['ar/edition/version.json'],
  });
});

test('everything of a first edition is added', async () => {
  const after = await write('after', { ...version('b'), 'index.html': 'two' });
  expect(changes(join(folder, 'before'), after)).toEqual({
    from: undefined,
    to: 'b',
    added: ['edition/version.json', 'index.html'],
    changed: [],
    removed: [],
  });
});

test('an edition without a version has no name', async () => {
  const before = await write('before', { 'index.html': 'one', 'edition/version.json': '<html>' });
  expect(changes(before, before).from).toBeUndefined();
});

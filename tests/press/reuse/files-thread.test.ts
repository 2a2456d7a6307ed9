import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeCheckedFile } from '../../../src/press/files/checked-file.ts';
import { filesIn } from '../../../src/press/reuse/edition-files.ts';
import { startFilesThread, type FilesThread } from '../../../src/press/reuse/files-thread.ts';

let folder = '';
let thread: FilesThread;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-files-'));
  thread = startFilesThread();
});
afterEach(async () => {
  await thread.end();
  rmSync(folder, { recursive: true });
});

const at = (path: string) => join(folder, path);
function write(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

test('the thread lists what this thread does, with sizes, times and numbers', async () => {
  write('site/index.html', 'Front');
  write('site/stories/harbour/index.html', 'Harbour wall breaks');
  const files = await thread.list(at('site'));
  expect(files).toEqual(filesIn(at('site')));
  const { size, mtimeMs, ino } = statSync(at('site/stories/harbour/index.html'));
  expect(files.get('stories/harbour/index.html')).toEqual({ bytes: size, modified: mtimeMs, inode: ino });
  expect(files.size).toBe(2);
  expect(await thread.list(at('site'), { below: 'stories' })).toEqual(filesIn(at('site'), { below: 'stories' }));
  expect([...filesIn(at('site'), { below: 'stories' }).keys()]).toEqual(['stories/harbour/index.html']);
  expect([...filesIn(at('site'), { except: 'stories' }).keys()]).toEqual(['index.html']);
});

test('a folder that does not exist has no files, and one that can’t be read is an error', async () => {
  expect(await thread.list(at('nowhere'))).toEqual(new Map());
  await expect(thread.list('\0')).rejects.toThrow(/null bytes/u);
  // The thread goes on.
  expect(await thread.list(at('nowhere'))).toEqual(new Map());
});

test('files get a second name, but for those that are there already', async () => {
  const paths = ['a/one.html', 'a/two.html', 'b/three.html'];
  for (const path of paths) write(`from/${path}`, path);
  write('to/a/two.html', 'Another');
  expect(await thread.link(at('from'), at('to'), paths)).toEqual(['a/one.html', 'b/three.html']);
  expect(statSync(at('to/b/three.html')).ino).toBe(statSync(at('from/b/three.html')).ino);
  expect(readFileSync(at('to/a/two.html'), 'utf8')).toBe('Another');
});

test('a file is written with its folder, and the answer tells its size, time and number', async () => {
  const stats = await thread.write(at('new/stories/harbour.html'), 'Harbour wall breaks – 漢');
  expect(stats).toEqual(filesIn(at('new')).get('stories/harbour.html'));
  expect(readFileSync(at('new/stories/harbour.html'), 'utf8')).toBe('Harbour wall breaks – 漢');
});

test('the error of a file that can’t be written has its path and code', async () => {
  write('folder/file', 'No folder');
  const path = at('folder/file/index.html');
  const writing = thread.write(path, 'Harbour');
  await expect(writing).rejects.toMatchObject({ path, code: 'EEXIST' });
  await expect(writing).rejects.toThrow(/EEXIST/u);
});

test('linking ends at the first file that is gone', async () => {
  for (const path of ['one.html', 'three.html']) write(`from/${path}`, path);
  expect(await thread.link(at('from'), at('to'), ['one.html', 'two.html', 'three.html'])).toEqual(['one.html']);
});

test('checked files of any size are read, and damaged ones are not', async () => {
  for (const length of [0, 1, 100, 5000, 100_000]) {
    const content = new Uint8Array(length).fill(7);
    await writeCheckedFile(at('checked'), content);
    expect(await thread.readChecked(at('checked'))).toEqual(content);
  }
  writeFileSync(at('checked'), `${readFileSync(at('checked'), 'latin1').slice(0, -1)}x`, 'latin1');
  expect(await thread.readChecked(at('checked'))).toBeUndefined();
  expect(await thread.readChecked(at('none'))).toBeUndefined();
});

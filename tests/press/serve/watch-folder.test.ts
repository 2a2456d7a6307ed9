import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchFolder } from '../../../src/press/serve/watch-folder.ts';

let root = '';
let stop: () => void = () => undefined;
const onReplaced = vi.fn<() => void>();
const patience = { timeout: 10_000 };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-watch-'));
  mkdirSync(join(root, 'news/stories'), { recursive: true });
});
afterEach(() => {
  stop();
  onReplaced.mockReset();
  rmSync(root, { recursive: true });
});

test('a folder that is moved away and back at once is reported', async () => {
  const stories = join(root, 'news/stories');
  // The long interval shows that the folder above reports it.
  stop = watchFolder(stories, onReplaced, 1e6);
  renameSync(stories, join(root, 'away'));
  renameSync(join(root, 'away'), stories);
  await vi.waitFor(() => expect(onReplaced).toHaveBeenCalled(), patience);
});

test('a folder that appears is reported, also below one that appears', async () => {
  const stories = join(root, 'later/stories');
  stop = watchFolder(stories, onReplaced, 20);
  // The folder can appear before the first look at it, which then finds it there.
  await vi.waitFor(() => {
    rmSync(join(root, 'later'), { recursive: true, force: true });
    mkdirSync(stories, { recursive: true });
    expect(onReplaced).toHaveBeenCalled();
  }, patience);
});

test('a move of the folder above is reported', async () => {
  stop = watchFolder(join(root, 'news/stories'), onReplaced, 20);
  let moves = 0;
  // The first move can come before the first look at the folder.
  await vi.waitFor(() => {
    renameSync(join(root, 'news'), join(root, `old-${(moves += 1)}`));
    mkdirSync(join(root, 'news/stories'), { recursive: true });
    expect(onReplaced).toHaveBeenCalled();
  }, patience);
});

test('files in the folder and beside it are not reported', async () => {
  stop = watchFolder(join(root, 'news/stories'), onReplaced, 20);
  writeFileSync(join(root, 'news/stories/flood.json'), '');
  writeFileSync(join(root, 'news/other.json'), '');
  // Events come in order, so the report of this move comes after those of the files.
  const another = vi.fn<() => void>();
  mkdirSync(join(root, 'news/another'));
  const stopOther = watchFolder(join(root, 'news/another'), another, 1e6);
  renameSync(join(root, 'news/another'), join(root, 'away'));
  await vi.waitFor(() => expect(another).toHaveBeenCalled());
  stopOther();
  expect(onReplaced).not.toHaveBeenCalled();
});

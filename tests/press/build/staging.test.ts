import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import type * as FileSystem from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BuildRefused, lockStaging, realFolder, replaceFolder, stagingOf } from '../../../src/press/build/staging.ts';

const { afterMkdir } = vi.hoisted(() => ({ afterMkdir: vi.fn<(folder: string) => void>() }));
vi.mock('node:fs/promises', async (importOriginal) => {
  const original = await importOriginal<typeof FileSystem>();
  return {
    ...original,
    mkdir: async (folder: string, options: { recursive: boolean }) => {
      await original.mkdir(folder, options);
      afterMkdir(folder);
    },
  };
});

let root = '';

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'broadsheet-staging-')));
});

afterEach(() => {
  afterMkdir.mockReset();
  rmSync(root, { recursive: true });
});

/** No process has so high a number. */
const noProcess = 2 ** 30;

describe('the staging folders', () => {
  test.each(['dist', 'dist/', 'dist//'])('of %s lie beside it, not in it', (outDir) => {
    expect(stagingOf(`/srv/${outDir}`)).toMatchObject({
      folder: '/srv/dist.press',
      edition: join('/srv/dist.press', 'edition'),
    });
  });
});

describe('the lock of a staging folder', () => {
  const folderWithLock = (pid: number): string => {
    const { folder, edition } = stagingOf(join(root, 'dist'));
    mkdirSync(edition, { recursive: true });
    writeFileSync(join(folder, 'pid'), String(pid));
    return folder;
  };

  test('refuses a second build until the first has finished', async () => {
    const { folder } = stagingOf(join(root, 'dist'));
    const remove = await lockStaging(folder);
    await expect(lockStaging(folder)).rejects.toThrow(BuildRefused);
    await expect(lockStaging(folder)).rejects.toThrow(`Another build (process ${process.pid}) is running in ${folder}`);
    expect(readdirSync(folder)).toEqual(['pid']);
    await remove();
    expect(existsSync(folder)).toBe(false);
    const removeAgain = await lockStaging(folder);
    await removeAgain();
  });

  test('removes what an interrupted build left', async () => {
    const folder = folderWithLock(noProcess);
    await lockStaging(folder);
    expect(readFileSync(join(folder, 'pid'), 'utf8')).toBe(String(process.pid));
    expect(readdirSync(folder)).toEqual(['pid']);
  });

  test('is respected when the other build belongs to another user', async () => {
    const folder = folderWithLock(noProcess);
    vi.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' });
    });
    await expect(lockStaging(folder)).rejects.toThrow(`process ${noProcess}`);
    expect(readdirSync(folder).toSorted()).toEqual(['edition', 'pid']);
  });

  test('is taken when the other build removes the folder at the same time', async () => {
    const { folder } = stagingOf(join(root, 'dist'));
    afterMkdir.mockImplementationOnce(() => rmSync(folder, { recursive: true }));
    await lockStaging(folder);
    expect(readdirSync(folder)).toEqual(['pid']);
    expect(afterMkdir).toHaveBeenCalledTimes(2);
  });

  test('says why a folder cannot be written to', async () => {
    const folder = join(root, 'folder');
    afterMkdir.mockImplementationOnce(() => {
      rmSync(folder, { recursive: true });
      writeFileSync(folder, 'a file');
    });
    await expect(lockStaging(folder)).rejects.toThrow(/folder cannot be written to: ENOTDIR/u);
  });
});

describe('realFolder', () => {
  test('follows a symbolic link and leaves a folder that does not exist yet', () => {
    mkdirSync(join(root, 'www'));
    symlinkSync(join(root, 'www'), join(root, 'dist'));
    expect(realFolder(join(root, 'dist'))).toBe(join(root, 'www'));
    expect(realFolder(join(root, 'none'))).toBe(join(root, 'none'));
  });
});

describe('replaceFolder', () => {
  const folders = () => [join(root, 'dist'), join(root, 'next'), join(root, 'previous')] as const;

  test('replaces the old folder, or creates the first', async () => {
    const [target, next, previous] = folders();
    for (const text of ['first', 'second', 'third']) {
      mkdirSync(next);
      writeFileSync(join(next, 'index.html'), text);
      await replaceFolder(target, next, previous);
      expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe(text);
    }
    expect(readdirSync(root).toSorted()).toEqual(['dist', 'previous']);
  });

  test('puts the old folder back when there is no new one', async () => {
    const [target, next, previous] = folders();
    mkdirSync(target);
    writeFileSync(join(target, 'index.html'), 'old');
    await expect(replaceFolder(target, next, previous)).rejects.toThrow('ENOENT');
    expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('old');
  });

  test('says why the old folder cannot be moved', async () => {
    const [, next] = folders();
    mkdirSync(next);
    writeFileSync(join(root, 'file'), '');
    await expect(replaceFolder(join(root, 'file/dist'), next, join(root, 'previous'))).rejects.toThrow(
      /file\/dist cannot be replaced, and was not changed: ENOTDIR/u,
    );
  });
});

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
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  isMountPoint,
  lockStaging,
  realFolder,
  replaceFolders,
  stagingOf,
  type Replacement,
} from '../../../src/press/build/staging.ts';

let root = '';

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'broadsheet-staging-')));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Writes a folder with one file. */
function writeFolder(path: string, text: string): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'file'), text);
}
const textIn = (path: string): string => readFileSync(join(path, 'file'), 'utf8');

describe('the staging folders', () => {
  test.each(['dist', 'dist/', 'dist//'])('of %s lie beside it, not in it', (outDir) => {
    expect(stagingOf(`/srv/${outDir}`)).toMatchObject({
      folder: '/srv/dist.press',
      edition: join('/srv/dist.press', 'edition'),
    });
  });
});

describe('lockStaging', () => {
  const replacement = (): Replacement => {
    const { previous, edition } = stagingOf(join(root, 'dist'));
    return { target: join(root, 'dist'), next: edition, previous: join(previous, 'edition') };
  };

  test('removes what an interrupted build left', async () => {
    const { folder, edition } = stagingOf(join(root, 'dist'));
    writeFolder(edition, 'half');
    const lock = await lockStaging(folder, [replacement()]);
    expect(readdirSync(folder)).toEqual([]);
    await expect(lockStaging(folder, [])).rejects.toThrow('Another build');
    await lock.release();
  });

  test('puts back the edition that an interrupted build had moved away', async () => {
    const { folder } = stagingOf(join(root, 'dist'));
    writeFolder(replacement().previous, 'last edition');
    const lock = await lockStaging(folder, [replacement()]);
    expect(textIn(join(root, 'dist'))).toBe('last edition');
    await lock.release();
  });

  test('refuses before the build if a folder is a mount point', async () => {
    const { folder } = stagingOf('/proc');
    const target = { ...replacement(), target: '/proc' };
    const inRoot = join(root, folder);
    await expect(lockStaging(inRoot, [target])).rejects.toThrow('/proc is a mount point');
    expect(existsSync(`${inRoot}.lock`)).toBe(false);
  });

  test('says why a folder cannot be written to', async () => {
    writeFileSync(join(root, 'file'), '');
    await expect(lockStaging(join(root, 'file', 'dist.press'), [])).rejects.toThrow(
      /file can't be written to: EEXIST.*\. The last edition is unchanged\.$/u,
    );
  });
});

test('mount points are found, also with spaces in their names and on the same disk', () => {
  mkdirSync(join(root, 'my dist'));
  const line = (path: string) => `36 35 98:0 /volume ${path} rw,noatime - ext3 /dev/root rw\n`;
  expect(isMountPoint(join(root, 'my dist'), line(`${root}/my\\040dist`))).toBe(true);
  expect(isMountPoint(join(root, 'my dist'), line(root))).toBe(false);
  expect(isMountPoint(join(root, 'none'), '')).toBe(false);
  expect(isMountPoint('/proc')).toBe(true);
  expect(isMountPoint('/proc', '')).toBe(true);
});

describe('realFolder', () => {
  test('follows a symbolic link and leaves a folder that does not exist yet', () => {
    mkdirSync(join(root, 'www'));
    symlinkSync(join(root, 'www'), join(root, 'dist'));
    expect(realFolder(join(root, 'dist'))).toBe(join(root, 'www'));
    expect(realFolder(join(root, 'none'))).toBe(join(root, 'none'));
  });
});

describe('replaceFolders', () => {
  const replacement = (name: string): Replacement => ({
    target: join(root, name),
    next: join(root, 'next', name),
    previous: join(root, 'previous', name),
  });
  const both = () => [replacement('dist'), replacement('dist-hosts')];
  const write = (part: 'target' | 'next', text: string) => {
    for (const paths of both()) writeFolder(paths[part], text);
  };

  test('replaces the old folders, or creates the first', async () => {
    for (const text of ['first', 'second', 'third']) {
      write('next', text);
      await replaceFolders(both());
      expect(both().map(({ target }) => textIn(target))).toEqual([text, text]);
    }
  });

  test('leaves all folders as they were if there is no new one for the last', async () => {
    write('target', 'old');
    write('next', 'new');
    rmSync(replacement('dist-hosts').next, { recursive: true });
    await expect(replaceFolders(both())).rejects.toThrow(
      /dist-hosts can't be replaced: ENOENT.*\. The last edition is unchanged\.$/u,
    );
    expect(both().map(({ target }) => textIn(target))).toEqual(['old', 'old']);
    expect(textIn(replacement('dist').next)).toBe('new');
  });

  test('removes a first edition again if the other folder fails', async () => {
    write('next', 'new');
    rmSync(replacement('dist-hosts').next, { recursive: true });
    await expect(replaceFolders(both())).rejects.toThrow('ENOENT');
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });
});

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type * as FileSystem from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeFileAtomically } from '../../../src/press/files/write-file.ts';

const { beforeRename } = vi.hoisted(() => ({ beforeRename: vi.fn<(from: string, to: string) => void>() }));
vi.mock('node:fs/promises', async (importOriginal) => {
  const original = await importOriginal<typeof FileSystem>();
  return {
    ...original,
    rename: (from: string, to: string) => {
      beforeRename(from, to);
      return original.rename(from, to);
    },
  };
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-write-'));
});
afterEach(() => {
  beforeRename.mockReset();
  rmSync(folder, { recursive: true });
});

describe('writeFileAtomically', () => {
  test('creates the file and its folders', async () => {
    await writeFileAtomically(join(folder, 'a/b/text.txt'), 'text');
    await writeFileAtomically(join(folder, 'bytes'), Uint8Array.of(1, 2));
    await writeFileAtomically(join(folder, 'pieces'), ['a', 'b']);
    expect(readFileSync(join(folder, 'a/b/text.txt'), 'utf8')).toBe('text');
    expect([...readFileSync(join(folder, 'bytes'))]).toEqual([1, 2]);
    expect(readFileSync(join(folder, 'pieces'), 'utf8')).toBe('ab');
    expect(readdirSync(folder).toSorted()).toEqual(['a', 'bytes', 'pieces']);
  });

  test('keeps the old content readable until the new one is complete', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'old');
    const seen: string[] = [];
    beforeRename.mockImplementation((temporary) => {
      seen.push(readFileSync(file, 'utf8'), readFileSync(temporary, 'utf8'));
    });
    await writeFileAtomically(file, 'new');
    expect(seen).toEqual(['old', 'new']);
    expect(readFileSync(file, 'utf8')).toBe('new');
  });

  test('leaves no temporary file behind when it fails', async () => {
    const file = join(folder, 'file');
    mkdirSync(join(file, 'in-the-way'), { recursive: true });
    await expect(writeFileAtomically(file, 'new')).rejects.toThrow(/EISDIR|ENOTEMPTY|EPERM|EEXIST/u);
    expect(readdirSync(folder)).toEqual(['file']);
  });

  test('can write the same file twice at the same time', async () => {
    const file = join(folder, 'file');
    await Promise.all([writeFileAtomically(file, 'a'.repeat(1e5)), writeFileAtomically(file, 'b'.repeat(1e5))]);
    expect(readFileSync(file, 'utf8')).toMatch(/^(?:a{100000}|b{100000})$/u);
    expect(readdirSync(folder)).toEqual(['file']);
  });
});

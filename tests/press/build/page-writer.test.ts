import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createPageWriter } from '../../../src/press/build/page-writer.ts';
import { lastEditionOf } from '../../../src/press/reuse/last-edition.ts';
import { writesHere } from './write-here.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-pages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a page writer', () => {
  test('writes each file at the path of its address and counts its bytes', async () => {
    const writer = createPageWriter(folder, writesHere());
    writer.write('/stories/flood/', 'é');
    writer.write('/edition/v1/front.json', '{}');
    const files = await writer.finish();
    expect([...files.values()].map(({ bytes }) => bytes)).toEqual([2, 2]);
    expect(readFileSync(join(folder, 'stories/flood/index.html'), 'utf8')).toBe('é');
    expect(readFileSync(join(folder, 'edition/v1/front.json'), 'utf8')).toBe('{}');
  });

  test('takes a file from the last edition if its text or its key is the same', async () => {
    const [old, next] = [join(folder, 'old'), join(folder, 'next')];
    const before = createPageWriter(old, writesHere());
    before.write('/a/', 'a', 'key of a');
    before.write('/b.json', 'b');
    before.write('/c.json', 'c');
    const last = lastEditionOf(old, await before.finish());
    const writer = createPageWriter(next, writesHere(), { last });
    expect(writer.reuse('/a/', 'key of another')).toBe(false);
    expect(writer.reuse('/a/', 'key of a')).toBe(true);
    expect(writer.reuse('/b.json', 'key of b')).toBe(false);
    writer.write('/b.json', 'b', 'key of b');
    writer.write('/c.json', 'other');
    const files = await writer.finish();
    const isSame = (path: string) => statSync(join(old, path)).ino === statSync(join(next, path)).ino;
    expect(['a/index.html', 'b.json', 'c.json'].map(isSame)).toEqual([true, true, false]);
    expect(['a/index.html', 'b.json'].map((path) => files.get(path)?.key)).toEqual(['key of a', 'key of b']);
    expect(readFileSync(join(next, 'c.json'), 'utf8')).toBe('other');
    expect(readFileSync(join(old, 'c.json'), 'utf8')).toBe('c');
  });

  test('reports the failure of the last write', async () => {
    writeFileSync(join(folder, 'stories'), 'a file where a folder has to be');
    const writer = createPageWriter(folder, writesHere());
    writer.write('/a/', 'a');
    await writer.ready();
    writer.write('/stories/flood/', 'b');
    await expect(writer.finish()).rejects.toThrow(/ENOTDIR|EEXIST/u);
  });

  test('reports an early failure before the next write', async () => {
    const writer = createPageWriter(folder, () => Promise.reject(new Error('disk full')));
    writer.write('/a/', 'a');
    await Promise.resolve();
    await expect(writer.ready().then(() => writer.ready())).rejects.toThrow('disk full');
  });

  test('lets at most 32 writes run at the same time', async () => {
    const waiting: (() => void)[] = [];
    const write = writesHere();
    let most = 0;
    let running = 0;
    const writer = createPageWriter(folder, async (path, text) => {
      most = Math.max(most, ++running);
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
      running -= 1;
      return write(path, text);
    });
    for (let i = 0; i < 100; i++) {
      writer.write(`/${i}/`, '');
      if (running === 32) waiting.shift()?.();
      await writer.ready();
    }
    for (const finish of waiting) finish();
    await writer.finish();
    expect(most).toBe(32);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createPageWriter } from '../../../src/press/build/page-writer.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-pages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a page writer', () => {
  test('writes each file at the path of its address and counts the bytes', async () => {
    const writer = createPageWriter(folder);
    writer.write('/stories/flood/', 'é');
    writer.write('/edition/v1/front.json', '{}');
    expect(await writer.finish()).toBe(4);
    expect(readFileSync(join(folder, 'stories/flood/index.html'), 'utf8')).toBe('é');
    expect(readFileSync(join(folder, 'edition/v1/front.json'), 'utf8')).toBe('{}');
  });

  test('reports the failure of the last write', async () => {
    writeFileSync(join(folder, 'stories'), 'a file where a folder has to be');
    const writer = createPageWriter(folder);
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
    let most = 0;
    let running = 0;
    const writer = createPageWriter(folder, async () => {
      most = Math.max(most, ++running);
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
      running -= 1;
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

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCheckedFile } from '../../../src/press/files/checked-file.ts';
import { readCheckedValue, writeCheckedValue } from '../../../src/press/files/checked-value.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-value-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const value = {
  name: 'Tarn',
  keys: Float64Array.of(1.5, 2),
  inner: { none: new Uint32Array(), one: Uint8Array.of(3) },
};

test('a value is read as it was written, and only for the code that has made it', async () => {
  const file = join(folder, 'value');
  await writeCheckedValue(file, 'code', value);
  expect(await readCheckedValue(file, 'code')).toEqual(value);
  expect(await readCheckedValue(file, 'other code')).toBeUndefined();
  expect(await readCheckedValue(join(folder, 'none'), 'code')).toBeUndefined();
});

test('wherever its bytes lie in memory, numbers are read', async () => {
  const file = join(folder, 'value');
  await writeCheckedValue(file, 'code', value);
  for (let offset = 0; offset < 9; offset++) {
    // Small files are read into a part of a shared buffer.
    const read = async () => {
      const content = (await readCheckedFile(file)) ?? Buffer.alloc(0);
      const memory = Buffer.alloc(content.length + offset);
      memory.set(content, offset);
      return memory.subarray(offset);
    };
    expect(await readCheckedValue(file, 'code', read)).toEqual(value);
  }
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BufferedFile } from '../../../src/import/command/buffered-file.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'broadsheet-buffer-test-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

test('short texts are written together, in their order, and none is missing at the end', () => {
  const file = new BufferedFile(join(folder, 'a'));
  file.write('é'.repeat(10));
  expect(read('a')).toBe('');
  file.write('long'.repeat(20_000));
  expect(read('a')).toHaveLength(80_010);
  file.write('end');
  file.close();
  expect(read('a')).toBe(`${'é'.repeat(10)}${'long'.repeat(20_000)}end`);
});

test('a file takes all of another one at its place', () => {
  const [file, other] = [new BufferedFile(join(folder, 'a')), new BufferedFile(join(folder, 'b'))];
  other.write('one '.repeat(50_000));
  other.write('two');
  file.write('before ');
  file.append(other);
  file.write(' after');
  file.close();
  other.close();
  expect(read('a')).toBe(`before ${'one '.repeat(50_000)}two after`);
});

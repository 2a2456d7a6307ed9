import { cpSync, mkdtempSync, rmSync, utimesSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pressConfig } from '../../../src/press/copy/press-config.ts';
import { pressKey } from '../../../src/press/build/press-key.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-key-'));
  mkdirSync(join(folder, 'site/src'), { recursive: true });
  writeFileSync(join(folder, 'site/src/app.ts'), '');
  utimesSync(join(folder, 'site/src/app.ts'), new Date(0), new Date(0));
});
afterEach(() => rmSync(folder, { recursive: true }));

const keyOf = (name: string) => pressKey(join(folder, name), pressConfig(join(folder, name), {}), '');

test('a copy of a project has another key, since the code of the build names files of its own project', () => {
  cpSync(join(folder, 'site'), join(folder, 'copy'), { recursive: true, preserveTimestamps: true });
  expect(keyOf('site')).toBe(keyOf('site'));
  expect(keyOf('copy')).not.toBe(keyOf('site'));
});

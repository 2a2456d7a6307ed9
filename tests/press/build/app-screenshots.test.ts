import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyScreenshots, screenshotFiles } from '../../../src/press/build/app-screenshots.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-screenshots-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const png = (width: number, height: number) => {
  const bytes = Buffer.alloc(33);
  bytes.write('\u0089PNG\r\n\u001a\n', 0, 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};

test('screenshots beside the stories are shipped, with the sizes that the files have', async () => {
  writeFileSync(join(folder, screenshotFiles.narrow), png(780, 1688));
  const [narrow, ...others] = await copyScreenshots(folder, join(folder, 'dist'));
  expect(others).toEqual([]);
  expect(narrow).toMatchObject({ width: 780, height: 1688, type: 'image/png', form: 'narrow' });
  expect(existsSync(join(folder, 'dist', narrow?.address ?? ''))).toBe(true);
});

test('an edition without screenshots, or with broken ones, has none', async () => {
  expect(await copyScreenshots(folder, join(folder, 'dist'))).toEqual([]);
  writeFileSync(join(folder, screenshotFiles.wide), 'GIF');
  writeFileSync(join(folder, screenshotFiles.narrow), '');
  expect(await copyScreenshots(folder, join(folder, 'dist'))).toEqual([]);
});

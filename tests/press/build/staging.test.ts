import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BuildRefused, realPlace, replace, takeWorkshop, workshopOf } from '../../../src/press/build/staging.ts';

let root = '';

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'broadsheet-workshop-')));
});

afterEach(() => rmSync(root, { recursive: true }));

/** No process has so high a number. */
const nobody = 2 ** 30;

describe('a workshop', () => {
  test('is one build’s at a time', async () => {
    const { folder } = workshopOf(join(root, 'dist'));
    const clearUp = await takeWorkshop(folder);
    await expect(takeWorkshop(folder)).rejects.toThrow(BuildRefused);
    await expect(takeWorkshop(folder)).rejects.toThrow(
      `Another build (process ${process.pid}) is at work in ${folder}`,
    );
    expect(readdirSync(folder)).toEqual(['pid']);
    await clearUp();
    expect(existsSync(folder)).toBe(false);
    await (
      await takeWorkshop(folder)
    )();
  });

  test('that a build left when it was ended is cleared', async () => {
    const { folder, edition } = workshopOf(join(root, 'dist/'));
    mkdirSync(edition, { recursive: true });
    writeFileSync(join(folder, 'pid'), String(nobody));
    await takeWorkshop(folder);
    expect(readFileSync(join(folder, 'pid'), 'utf8')).toBe(String(process.pid));
    expect(existsSync(edition)).toBe(false);
  });

  test('stands where the edition really lies', () => {
    mkdirSync(join(root, 'www'));
    symlinkSync(join(root, 'www'), join(root, 'dist'));
    expect(realPlace(join(root, 'dist'))).toBe(join(root, 'www'));
    expect(realPlace(join(root, 'none'))).toBe(join(root, 'none'));
  });
});

describe('a new edition', () => {
  const places = () => [join(root, 'dist'), join(root, 'next'), join(root, 'previous')] as const;

  test('takes the place of the old one, or an empty place', async () => {
    const [target, next, previous] = places();
    for (const text of ['first', 'second']) {
      mkdirSync(next);
      writeFileSync(join(next, 'index.html'), text);
      await replace(target, next, previous);
      expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe(text);
    }
    expect(readdirSync(root).toSorted()).toEqual(['dist', 'previous']);
  });

  test('that is not there leaves the old one', async () => {
    const [target, next, previous] = places();
    mkdirSync(target);
    await expect(replace(target, next, previous)).rejects.toThrow('ENOENT');
    expect(existsSync(target)).toBe(true);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { check } from '../../src/press/check.ts';
import { EditionFaults } from '../../src/press/copy/faults.ts';
import { editionFile } from '../fixtures/copy.ts';

let root = '';
let printed = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-check-'));
  vi.stubEnv('STORIES_DIR', root);
  writeFileSync(join(root, 'edition.json'), JSON.stringify(editionFile));
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

test('good stories are counted', async () => {
  writeFileSync(join(root, 'flood.json'), '{"headline": "Flood"}');
  await check(root);
  expect(printed).toBe('1 story, 0 faults\n');
  writeFileSync(join(root, 'storm.json'), '{"headline": "Storm"}');
  await check(root);
  expect(printed).toContain('2 stories, 0 faults\n');
});

test('faults are an error that lists them', async () => {
  writeFileSync(join(root, 'flood.json'), '{"headline": "Flood", "articleSection": "wrold"}');
  const failure = check(root);
  await expect(failure).rejects.toThrow(EditionFaults);
  await expect(failure).rejects.toThrow('did you mean "world"?');
  expect(printed).toBe('');
});

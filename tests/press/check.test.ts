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

test.each<[fields: object, remark: string]>([
  [
    { datePublished: '2062-11-29' },
    '"flood" is dated 2062-11-29, after today; write another date, or "embargo" to publish it then',
  ],
  [
    { datePublished: '2026-03-11T06:00:01Z' },
    '"flood" is dated 2026-03-11T06:00:01Z, after today; write another date, or "embargo" to publish it then',
  ],
  [{ dateModified: '2062-11-29' }, '"flood" is dated 2062-11-29, after today; write another date'],
  [
    { correction: [{ text: 'x', datePublished: '2062-11-29' }] },
    '"flood" is dated 2062-11-29, after today; write another date',
  ],
  [
    { datePublished: '2062-11-29', embargo: '2026-03-12T06:00:00Z' },
    '"flood" is dated 2062-11-29, after today; write another date',
  ],
])('a date after the clock of the build is a remark: %j', async (fields, remark) => {
  vi.stubEnv('NOW', '2026-03-10T06:00:00Z');
  writeFileSync(join(root, 'flood.json'), JSON.stringify({ headline: 'Flood', ...fields }));
  await check(root);
  expect(printed.split('\n')[1]).toMatch(/flood\.json:1:\d+ "\S+": /u);
  expect(printed.split('\n')[1]?.split('": ')[1]).toBe(remark);
});

test.each<object>([
  { datePublished: '2026-03-10' },
  { datePublished: '2026-03-11' },
  { datePublished: '2026-03-11T06:00:00Z' },
  { datePublished: '2026-04-10', embargo: '2026-04-10T06:00:00Z' },
  { datePublished: '2062-11-29', creativeWorkStatus: 'Draft' },
])('a date of today, or of a story that waits until then, has none: %j', async (fields) => {
  vi.stubEnv('NOW', '2026-03-10T06:00:00Z');
  writeFileSync(join(root, 'flood.json'), JSON.stringify({ headline: 'Flood', ...fields }));
  await check(root);
  expect(printed).not.toContain('after today');
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ReportWriter } from '../../../src/import/command/report.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'broadsheet-report-test-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('reasons that were cut out of a large file hold none of its pieces in memory', () => {
  const used = () => {
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const [count, pieceLength] = [200, 262_144];
  const report = new ReportWriter(join(folder, 'report.json'));
  const before = used();
  for (let i = 0; i < count; i++) {
    const piece = Buffer.from(`The quay of Carrow in the morning ${i}|`.padEnd(pieceLength, 'x')).toString('latin1');
    report.addOther(`is a file of the library (“${piece.slice(0, piece.indexOf('|'))}”)`);
  }
  expect(used() - before).toBeLessThan((count * pieceLength) / 4);
  report.addOther('is an entry of a menu');
  report.addOther('is an entry of a menu');
  report.close({});
  const { others } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as { others: object };
  expect(Object.keys(others)).toHaveLength(count + 1);
  expect(others).toMatchObject({ 'is an entry of a menu': 2 });
});

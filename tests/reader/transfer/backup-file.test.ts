import { describe, expect, test } from 'vitest';
import { formatBackup, maxBytes, openBackup, parseBackup } from '../../../src/reader/transfer/backup-file.ts';

test('a backup has its format, and the collections that are not empty', () => {
  const collection = (name: string, records: ReadonlyMap<string, unknown>) => ({
    name,
    version: 2,
    all: () => records,
  });
  const collections = [collection('note', new Map([['a', { text: 'A' }]])), collection('empty', new Map())];
  expect(JSON.parse(formatBackup(collections, 'The Tester', new Date('2026-03-11T10:00:00Z')))).toEqual({
    format: 'broadsheet-reader',
    version: 1,
    edition: 'The Tester',
    at: '2026-03-11T10:00:00.000Z',
    shelves: [{ name: 'note', version: 2, records: [['a', { text: 'A' }]] }],
  });
});

test('a backup that an earlier version has written is read', async () => {
  const text =
    '{"format":"broadsheet-reader","version":1,"edition":"The Tester","at":"2026-03-11T10:00:00.000Z",' +
    '"shelves":[{"name":"saved","version":1,"records":[["a",{"at":"2026-03-09T10:00:00.000Z"}]]}]}';
  const parsed = await parseBackup(text);
  expect(parsed).toMatchObject({ kind: 'backup', backup: { shelves: [{ name: 'saved', version: 1 }] } });
  if (parsed?.kind !== 'backup') return;
  const { shelves, countIn, read } = parsed.backup;
  const records = shelves[0]?.records ?? [];
  expect(countIn(records)).toBe(1);
  expect([...read(records)]).toEqual([['a', { at: '2026-03-09T10:00:00.000Z' }]]);
});

describe('a file is refused with the reason', () => {
  const whole = formatBackup([], 'The Tester', new Date('2026-03-11T10:00:00Z'));

  test.each([
    ['damaged', whole.slice(0, -20)],
    ['damaged', JSON.stringify({ format: 'broadsheet-reader', version: 1 })],
    ['damaged', JSON.stringify({ ...JSON.parse(whole), shelves: { saved: [] } })],
    ['damaged', JSON.stringify({ ...JSON.parse(whole), version: 'one' })],
    ['newer version', JSON.stringify({ ...JSON.parse(whole), version: 2, shelves: 'in another way' })],
    ['wasn’t exported from this site', '{"format":"opml"}'],
    ['wasn’t exported from this site', '[]'],
    ['wasn’t exported from this site', 'null'],
    ['wasn’t exported from this site', '\u0089PNG\r\n\u001a\n\0\0'],
    ['wasn’t exported from this site', '['.repeat(100_000)],
    ['more than 200,000 records', whole.replace('[]', () => `[{"records":[${'[],'.repeat(200_001)}[]]}]`)],
  ])('%s', async (reason, text) => {
    const parsed = await parseBackup(text);
    expect(parsed).toEqual({ kind: 'refused', reason: expect.stringContaining(reason) });
    expect(parsed).toEqual({ kind: 'refused', reason: expect.stringMatching(/Nothing was changed\.$/u) });
  });

  test('before it is read, if it is empty or too large', async () => {
    const text = () => Promise.reject(new Error('read'));
    expect(await openBackup({ size: 0, text })).toMatchObject({ reason: expect.stringContaining('empty') });
    expect(await openBackup({ size: maxBytes + 1, text })).toMatchObject({
      reason: expect.stringContaining('too large'),
    });
    // The largest that is read.
    expect(await openBackup({ size: maxBytes, text: () => Promise.resolve(whole) })).toMatchObject({ kind: 'backup' });
    expect(await openBackup({ size: 1, text })).toMatchObject({
      reason: expect.stringContaining('Couldn’t open the file'),
    });
    expect(await openBackup({ size: 1, text: () => Promise.resolve(whole) })).toMatchObject({ kind: 'backup' });
  });
});

test('reading a file can be cancelled between two slices', async () => {
  const controller = new AbortController();
  const text = JSON.stringify({ shelves: [{ records: Array.from({ length: 150_000 }, (_, i) => [`${i}`, {}]) }] });
  const shares: number[] = [];
  const onProgress = (share: number) => {
    shares.push(share);
    controller.abort();
  };
  expect(await parseBackup(text, { signal: controller.signal, onProgress })).toBeUndefined();
  expect(shares).toHaveLength(1);
  expect(shares[0]).toBeLessThan(1);
});

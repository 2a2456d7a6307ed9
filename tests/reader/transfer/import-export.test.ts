// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { currentNotice } from '../../../src/reader/notices.ts';
import { savedStories, store } from '../../../src/reader/storage/collections.ts';
import { formatBackup } from '../../../src/reader/transfer/backup-file.ts';
import { exportBackup, importBackup } from '../../../src/reader/transfer/import-export.ts';
import { cardOf, noticeText } from '../../fixtures/device.ts';

const at = '2026-03-09T10:00:00.000Z';
const fileOf = (text: string) => new File([text], 'backup.json');

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('an export', () => {
  const downloads: { href: string; download: string }[] = [];
  const revoked: string[] = [];
  let exported: Blob | undefined;

  beforeEach(() => {
    vi.useFakeTimers({ now: new Date(2026, 2, 9, 10), toFake: ['Date', 'setTimeout'] });
    downloads.length = 0;
    revoked.length = 0;
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        exported = blob;
        return 'blob:backup';
      },
      revokeObjectURL: (address: string) => revoked.push(address),
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      downloads.push({ href: this.href, download: this.download });
    });
  });

  test('is a file with everything stored, named after the edition and the day', async () => {
    savedStories.put('flood', { card: cardOf('flood'), at });
    exportBackup('The Tester');
    expect(downloads).toEqual([{ href: 'blob:backup', download: 'the-tester-2026-03-09.json' }]);
    expect(noticeText()).toBe('Exported as the-tester-2026-03-09.json');
    expect(await exported?.text()).toBe(formatBackup(store.collections, 'The Tester', new Date()));
    expect(exported?.type).toBe('application/json');
  });

  test('of an edition whose name makes no file name is called "reading"', () => {
    exportBackup('★★★');
    expect(downloads[0]?.download).toBe('reading-2026-03-09.json');
  });

  test('gives the browser a minute to begin saving, and frees its memory then', () => {
    exportBackup('The Tester');
    vi.advanceTimersByTime(59_000);
    expect(revoked).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(revoked).toEqual(['blob:backup']);
  });
});

describe('an import', () => {
  const backup = (edition = 'The Tester') =>
    fileOf(
      JSON.stringify({
        format: 'broadsheet-reader',
        version: 1,
        edition,
        at,
        shelves: [
          {
            name: 'saved',
            version: 1,
            records: [
              ['new', { card: cardOf('new'), at }],
              ['old', { card: cardOf('old'), at }],
              ['same', { card: cardOf('same'), at }],
              ['bad', { card: 'none', at }],
            ],
          },
        ],
      }),
    );

  test('says how many records had each outcome', async () => {
    savedStories.put('old', { card: cardOf('old'), at: '2026-03-01T10:00:00.000Z' });
    savedStories.put('same', { card: cardOf('same'), at });
    expect(await importBackup(backup(), 'The Tester')).toBeUndefined();
    expect(noticeText()).toBe('Imported: 1 added, 1 updated, 1 already here, and 1 unreadable.');
  });

  test.each([
    ['updated', '2026-03-01T10:00:00.000Z', 'Undo'],
    ['already here', '2026-03-10T10:00:00.000Z', undefined],
  ])('can be undone if it changed anything: 1 %s', async (outcome, before, label) => {
    const record = { card: cardOf('old'), at };
    savedStories.put('old', record);
    const file = fileOf(formatBackup(store.collections, 'The Tester', new Date(at)));
    savedStories.put('old', { ...record, at: before });
    await importBackup(file, 'The Tester');
    expect(noticeText()).toBe(`Imported: 1 ${outcome}.`);
    expect(currentNotice.get()?.action?.label).toBe(label);
  });

  test('names another edition that the file is from', async () => {
    await importBackup(fileOf(formatBackup([], 'The Other', new Date(at))), 'The Tester');
    expect(noticeText()).toBe('Nothing to import. This file is from another edition: “The Other”.');
  });

  test('says that its records could not be stored', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('The storage is full.', 'QuotaExceededError');
    });
    await importBackup(backup(), 'The Tester');
    expect(noticeText()).toMatch(/^Imported: 3 added and 1 unreadable\. This device has no more/u);
  });

  test('returns why a file was refused, and shows no notice', async () => {
    expect(await importBackup(fileOf('GIF89a'), 'The Tester')).toMatch(/^This file wasn’t exported/u);
    expect(noticeText()).toBeUndefined();
  });

  test('says which records were not taken, and why', async () => {
    const records = Array.from({ length: 5002 }, (_, i) => [
      `s${i}`,
      { card: cardOf(`s${i}`, i === 5001 ? 'W'.repeat(1000) : 'Headline'), at: new Date(i).toISOString() },
    ]);
    const long = ['long', { card: cardOf('long'), at, note: 'x'.repeat(5000) }];
    const shelves = [{ name: 'saved', version: 1, records: [...records, long] }];
    const file = JSON.stringify({ format: 'broadsheet-reader', version: 1, edition: 'The Tester', at, shelves });
    await importBackup(fileOf(file), 'The Tester');
    expect(noticeText()).toBe(
      'Imported: 5,000 added, 2 left out, and 1 too long. 1 long headline was shortened. ' +
        'This device keeps at most 5,000 saved stories: the newest were taken.',
    );
    currentNotice.get()?.action?.run();
    await vi.waitFor(() => expect(savedStories.all().size).toBe(0));
  });

  test('of a file with a damaged record changes nothing', async () => {
    savedStories.put('flood', { card: cardOf('flood'), at });
    const text = formatBackup(store.collections, 'The Tester', new Date(at)).replace('"flood"', '"new"');
    const damaged = text.replace('"headline":', '"headline":,');
    expect(await importBackup(fileOf(damaged), 'The Tester')).toMatch(/^This file is damaged/u);
    expect(savedStories.all().size).toBe(1);
  });

  test('that is cancelled says that nothing was changed', async () => {
    const signal = AbortSignal.abort();
    expect(await importBackup(backup(), 'The Tester', { signal })).toBeUndefined();
    expect(noticeText()).toBe('Import stopped. Nothing was changed.');
    expect(savedStories.all().size).toBe(0);
  });
});

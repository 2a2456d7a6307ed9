import * as messages from '#messages/reader/backup.ts';
import { slugOf } from '../../edition/slug.ts';
import { localDate } from '../local-date.ts';
import { showNotice } from '../notices.ts';
import { store } from '../storage/collections.ts';
import { textOfProblem } from '../storage/report-problem.ts';
import { formatBackup, openBackup } from './backup-file.ts';
import { mergeRecords } from './merge-records.ts';

/** Milliseconds until the address of an exported file is revoked. By then every browser has begun to save it. */
const revokeDelay = 60_000;

/**
 * Makes the browser save a backup file with everything that is stored about the reader.
 * @param edition the edition's name
 */
export function exportBackup(edition: string): void {
  const now = new Date();
  const name = `${slugOf(edition) ?? 'reading'}-${localDate(now)}.json`;
  const backup = formatBackup(store.collections, edition, now);
  const address = URL.createObjectURL(new Blob([backup], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), revokeDelay);
  showNotice({ text: messages.exported(name) });
}

/**
 * Merges a backup file into the records on this device. Shows the result as a notice, with a button to undo it.
 * @param edition the edition's name
 * @returns why the file was refused; undefined if it was imported
 */
export async function importBackup(file: File, edition: string): Promise<string | undefined> {
  const opened = await openBackup(file);
  if (opened.kind === 'refused') return opened.reason;
  const { backup } = opened;
  const { undo, problem, ...counts } = mergeRecords(store.collections, backup);
  const text = [
    messages.imported(counts),
    ...(backup.edition === edition ? [] : [messages.fromAnotherEdition(backup.edition)]),
    ...(problem === undefined ? [] : [textOfProblem(problem)]),
  ].join(' ');
  const hasChanges = counts.added + counts.updated > 0;
  showNotice(hasChanges ? { text, action: { label: messages.undo, run: undo } } : { text });
  return undefined;
}

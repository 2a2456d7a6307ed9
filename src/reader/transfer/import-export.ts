import { betweenSentences } from '#messages/language.ts';
import * as messages from '#messages/reader/backup.ts';
import { slugOf } from '../../edition/slug.ts';
import { localDate } from '../local-date.ts';
import { showNotice } from '../notices.ts';
import { store } from '../storage/collections.ts';
import { shorten } from '../storage/first-limits.ts';
// A backup has these collections too.
import '../storage/later-collections.ts';
import { maxRecordsOf } from '../storage/limits.ts';
import { textOfProblem } from '../storage/report-problem.ts';
import { formatBackup, openBackup, type ReadingOptions } from './backup-file.ts';
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

/** Of the progress, the share that is finding the records in the file; the rest is reading and storing them. */
const findingShare = 0.2;

/**
 * Merges a backup file into the records on this device, while the page answers its reader. Shows the result as a
 * notice, with a button to undo it.
 * @param edition the edition's name
 * @returns why the file was refused; undefined if it was imported, or the reader has cancelled
 */
export async function importBackup(
  file: File,
  edition: string,
  { signal, onProgress }: ReadingOptions = {},
): Promise<string | undefined> {
  const opened = await openBackup(file, { signal, onProgress: (share) => onProgress?.(findingShare * share) });
  if (opened?.kind === 'refused') return opened.reason;
  const merged =
    opened === undefined
      ? undefined
      : await mergeRecords(store.collections, opened.backup, {
          signal,
          onProgress: (share) => onProgress?.(findingShare + (1 - findingShare) * share),
        }).catch(() => 'damaged' as const);
  if (merged === 'damaged') return messages.damaged;
  if (opened === undefined || merged === undefined) {
    showNotice({ text: messages.importStopped });
    return undefined;
  }
  const { undo, problem, fullCollections, ...counts } = merged;
  const { backup } = opened;
  const text = [
    messages.imported(counts),
    ...(fullCollections.length === 0
      ? []
      : [messages.leftOutBecause(fullCollections.map((name) => [name, maxRecordsOf(name)]))]),
    ...(backup.edition === edition ? [] : [messages.fromAnotherEdition(shorten(backup.edition))]),
    ...(problem === undefined ? [] : [textOfProblem(problem)]),
  ].join(betweenSentences);
  const hasChanges = counts.added + counts.updated > 0;
  showNotice(hasChanges ? { text, action: { label: messages.undo, run: () => void undo() } } : { text });
  return undefined;
}

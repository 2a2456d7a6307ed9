import { slugOf } from '../../edition/slug.ts';
import { localDate } from '../local-date.ts';
import { storageProblems } from '../storage/report-problem.ts';
import { showNotice } from '../notices.ts';
import { store } from '../storage/collections.ts';
import { mergeRecords, type MergeResult } from './merge-records.ts';
import { openBackup, formatBackup } from './backup-file.ts';

/** Milliseconds that a browser may take to begin with a file before it is withdrawn. */
const patience = 60_000;

/** Has the browser keep all that is kept of the reader here as a file of theirs. */
export function exportBackup(edition: string): void {
  const now = new Date();
  const name = `${slugOf(edition) ?? 'reading'}-${localDate(now)}.json`;
  const address = URL.createObjectURL(
    new Blob([formatBackup(store.collections, edition, now)], { type: 'application/json' }),
  );
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
  showNotice({ text: `Exported as ${name}` });
}

/** @returns why nothing was brought in */
export async function importBackup(chosen: File, edition: string): Promise<string | undefined> {
  const opened = await openBackup(chosen);
  if (opened.kind === 'refused') return opened.reason;
  const brought = mergeRecords(store.collections, opened.file);
  const text = [
    sentenceOf(brought),
    ...(opened.file.edition === edition ? [] : [`The file is from another edition, “${opened.file.edition}”.`]),
    ...(brought.problem === undefined ? [] : [storageProblems[brought.problem]]),
  ].join(' ');
  showNotice(brought.added + brought.updated === 0 ? { text } : { text, action: { label: 'Undo', run: brought.undo } });
  return undefined;
}

function sentenceOf({ added, updated: renewed, unchanged: here, unreadable }: MergeResult): string {
  const parts = [
    [added, 'added'],
    [renewed, 'newer than here'],
    [here, 'here already'],
    [unreadable, 'left out, as not readable'],
  ] as const;
  const said = parts.flatMap(([number, what]) => (number === 0 ? [] : `${number} ${what}`));
  return said.length === 0 ? 'There is nothing in the file.' : `Imported: ${said.join(', ')}.`;
}

import { slugOf } from '../../edition/slug.ts';
import { dayOf, troubles } from '../marks.ts';
import { tell } from '../notices.ts';
import { store } from '../storage/shelves.ts';
import { bringIn, type Brought } from './merge-records.ts';
import { openReadingFile, writeReadingFile } from './backup-file.ts';

/** Milliseconds that a browser may take to begin with a file before it is withdrawn. */
const patience = 60_000;

/** Has the browser keep all that is kept of the reader here as a file of theirs. */
export function exportFile(edition: string): void {
  const now = new Date();
  const name = `${slugOf(edition) ?? 'reading'}-${dayOf(now)}.json`;
  const address = URL.createObjectURL(
    new Blob([writeReadingFile(store.shelves, edition, now)], { type: 'application/json' }),
  );
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
  tell({ text: `Exported as ${name}` });
}

/** @returns why nothing was brought in */
export async function importFile(chosen: File, edition: string): Promise<string | undefined> {
  const opened = await openReadingFile(chosen);
  if (opened.kind === 'refused') return opened.reason;
  const brought = bringIn(store.shelves, opened.file);
  const text = [
    sentenceOf(brought),
    ...(opened.file.edition === edition ? [] : [`The file is from another edition, “${opened.file.edition}”.`]),
    ...(brought.trouble === undefined ? [] : [troubles[brought.trouble]]),
  ].join(' ');
  tell(brought.added + brought.renewed === 0 ? { text } : { text, action: { label: 'Undo', run: brought.undo } });
  return undefined;
}

function sentenceOf({ added, renewed, here, unreadable }: Brought): string {
  const parts = [
    [added, 'added'],
    [renewed, 'newer than here'],
    [here, 'here already'],
    [unreadable, 'left out, as not readable'],
  ] as const;
  const said = parts.flatMap(([number, what]) => (number === 0 ? [] : `${number} ${what}`));
  return said.length === 0 ? 'There is nothing in the file.' : `Imported: ${said.join(', ')}.`;
}

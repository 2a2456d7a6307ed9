/** Exporting and importing a backup file. */
import { formatNumber, plural } from '../../intl.ts';
import { formatList } from '../../format-list.ts';

export const exported = (fileName: string) => `Exported as ${fileName}`;
export const undo = 'Undo';

export interface ImportCounts {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly unreadable: number;
}

/** Says how many records had each outcome, and leaves out outcomes that no record had. */
export function imported({ added, updated, unchanged, unreadable }: ImportCounts): string {
  const outcomes = [
    [added, '# added'],
    [updated, '# updated'],
    [unchanged, '# already here'],
    [unreadable, '# unreadable'],
  ] as const;
  const texts = outcomes.flatMap(([count, other]) => (count === 0 ? [] : plural(count, { other })));
  return texts.length === 0 ? 'Nothing to import.' : `Imported: ${formatList(texts)}.`;
}
export const fromAnotherEdition = (name: string) => `This file is from another edition: “${name}”.`;

const unchanged = (reason: string) => `${reason} Nothing was changed.`;
export const notABackup = unchanged('This file wasn’t exported from this site.');
export const damaged = unchanged('This file is damaged: part of it is missing or was changed.');
export const empty = unchanged('This file is empty.');
export const tooLarge = (megabytes: number) =>
  unchanged(`This file is too large. Files exported here have at most ${formatNumber(megabytes)} MB.`);
export const notOpened = unchanged('Couldn’t open the file. It may have been moved or deleted.');
export const newerVersion = unchanged(
  'This file was exported by a newer version of this site. Reload the page, then import it again.',
);

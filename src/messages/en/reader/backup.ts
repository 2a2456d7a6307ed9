/** Exporting and importing a backup file. */
import { formatNumber, numbered, plural } from '../../intl.ts';
import { formatList } from '../../format-list.ts';

export const exported = (fileName: string) => `Exported as ${fileName}`;
export const undo = 'Undo';

export interface ImportCounts {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly unreadable: number;
  readonly tooLong: number;
  readonly leftOut: number;
  readonly shortened: number;
}

/** Says how many records had each outcome, and leaves out outcomes that no record had. */
export function imported({ added, updated, unchanged, unreadable, tooLong, leftOut, shortened }: ImportCounts): string {
  const outcomes = [
    [added, '# added'],
    [updated, '# updated'],
    [unchanged, '# already here'],
    [leftOut, '# left out'],
    [tooLong, '# too long'],
    [unreadable, '# unreadable'],
  ] as const;
  const texts = outcomes.flatMap(([count, text]) => (count === 0 ? [] : numbered(count, text)));
  const result = texts.length === 0 ? 'Nothing to import.' : `Imported: ${formatList(texts)}.`;
  const cut = plural(shortened, { one: '# long headline was shortened.', other: '# long headlines were shortened.' });
  return shortened === 0 ? result : `${result} ${cut}`;
}

const kinds: Readonly<Partial<Record<string, string>>> = {
  saved: '# saved stories',
  read: '# read marks',
  place: '# reading positions',
  visit: '# stories in the history',
};
/** Says why records were left out. @param limits the names of full collections, and how many records they take */
export function leftOutBecause(limits: readonly (readonly [name: string, limit: number])[]): string {
  const full = limits.map(([name, limit]) => numbered(limit, kinds[name] ?? '# settings of a kind'));
  return `This device keeps at most ${formatList(full)}: the newest were taken.`;
}
export const importStopped = 'Import stopped. Nothing was changed.';
export const fromAnotherEdition = (name: string) => `This file is from another edition: “${name}”.`;

const unchanged = (reason: string) => `${reason} Nothing was changed.`;
export const notABackup = unchanged('This file wasn’t exported from this site.');
export const damaged = unchanged('This file is damaged: part of it is missing or was changed.');
export const empty = unchanged('This file is empty.');
export const tooLarge = (megabytes: number) =>
  unchanged(`This file is too large. Files exported here have at most ${formatNumber(megabytes)} MB.`);
export const tooManyRecords = (count: number) =>
  unchanged(`This file has more than ${formatNumber(count)} records. Files exported here have fewer.`);
export const notOpened = unchanged('Couldn’t open the file. It may have been moved or deleted.');
export const newerVersion = unchanged(
  'This file was exported by a newer version of this site. Reload the page, then import it again.',
);

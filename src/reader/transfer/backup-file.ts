/** All that is kept of a reader, as a file of theirs. */
import * as v from 'valibot';
import { parseAs, type UntypedCollection } from '../storage/store.ts';

const format = 'broadsheet-reader';
/** Raised when older code could no longer read what newer code writes. */
const version = 1;

/** Bytes. No browser keeps more than 5 Mi characters for a site, and none of them takes more than three bytes. */
export const maxBytes = 16 * 1024 * 1024;

/** Records are read one by one when they are brought in: a bad one is no reason to refuse the others. */
const Box = v.looseObject({ name: v.string(), version: v.number(), records: v.array(v.unknown()) });
const Head = v.looseObject({ format: v.literal(format), version: v.unknown() });
const BackupFile = v.looseObject({
  version: v.literal(version),
  edition: v.string(),
  at: v.pipe(v.string(), v.isoTimestamp()),
  shelves: v.array(Box),
});
export type BackupFile = v.InferOutput<typeof BackupFile>;

/** @param edition its name */
export function formatBackup(shelves: readonly UntypedCollection[], edition: string, at: Date): string {
  const boxes = shelves.map(({ name, version, all }) => ({ name, version, records: [...all()] }));
  return JSON.stringify({
    format,
    version,
    edition,
    at: at.toISOString(),
    shelves: boxes.filter(({ records }) => records.length > 0),
  });
}

/** What a file turned out to be. */
export type ParsedBackup =
  | { readonly kind: 'open'; readonly file: BackupFile }
  | { readonly kind: 'refused'; readonly reason: string };

const refused = (reason: string): ParsedBackup => ({ kind: 'refused', reason: `${reason} Nothing was changed.` });

const stranger = refused('This is not a file that was exported here.');
const damaged = refused('The file is damaged: a part of it is missing or was changed.');

/** Opens a file that a reader has chosen; it may be any file. */
export async function openBackup(file: Pick<File, 'size' | 'text'>): Promise<ParsedBackup> {
  if (file.size === 0) return refused('The file is empty.');
  if (file.size > maxBytes) return refused('The file is too large: what is exported here has at most 16 MB.');
  try {
    return parseBackup(await file.text());
  } catch {
    return refused('The file could not be opened. It may have been moved or deleted.');
  }
}

export function parseBackup(text: string): ParsedBackup {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    // Its beginning says what it was.
    return text.slice(0, 200).includes(`"${format}"`) ? damaged : stranger;
  }
  const head = parseAs(Head, data);
  if (head === undefined) return stranger;
  if (typeof head.version === 'number' && head.version > version) {
    return refused('The file was exported by a newer version of this site. Load the page anew, then import it again.');
  }
  const file = parseAs(BackupFile, data);
  return file === undefined ? damaged : { kind: 'open', file };
}

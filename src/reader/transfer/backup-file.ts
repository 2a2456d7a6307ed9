/** The backup file: JSON with every record that is stored about the reader. */
import * as v from 'valibot';
import * as messages from '#messages/reader/backup.ts';
import type { UntypedCollection } from '../storage/collection.ts';
import { parseAs } from '../storage/parse-as.ts';

const format = 'broadsheet-reader';
/** Raised when older code can no longer read what newer code writes. */
const version = 1;

const bytesPerMegabyte = 1024 * 1024;
/** Browsers store at most 5 Mi characters for a site, and a character takes at most three bytes in UTF-8. */
const maxMegabytes = 16;
export const maxBytes = maxMegabytes * bytesPerMegabyte;

const Head = v.looseObject({ format: v.literal(format), version: v.unknown() });
const BackupFile = v.looseObject({
  version: v.literal(version),
  /** The edition's name. */
  edition: v.string(),
  at: v.pipe(v.string(), v.isoTimestamp()),
  /**
   * The collections. The name of this field must not change: readers have files with it. Records are checked one by one
   * when they are merged, so that a bad record doesn't affect the others.
   */
  shelves: v.array(v.looseObject({ name: v.string(), version: v.number(), records: v.array(v.unknown()) })),
});
export type BackupFile = v.InferOutput<typeof BackupFile>;

/** Writes the text of a backup file, without collections that are empty. */
export function formatBackup(
  collections: readonly Pick<UntypedCollection, 'name' | 'version' | 'all'>[],
  edition: string,
  at: Date,
): string {
  const shelves = collections.map(({ name, version, all }) => ({ name, version, records: [...all()] }));
  return JSON.stringify({
    format,
    version,
    edition,
    at: at.toISOString(),
    shelves: shelves.filter(({ records }) => records.length > 0),
  });
}

/** A backup, or the reason why a file was refused. */
export type ParsedBackup =
  | { readonly kind: 'backup'; readonly backup: BackupFile }
  | { readonly kind: 'refused'; readonly reason: string };

const refused = (reason: string): ParsedBackup => ({ kind: 'refused', reason });

/** Reads a file that the reader has chosen. It may be any file. */
export async function openBackup(file: Pick<File, 'size' | 'text'>): Promise<ParsedBackup> {
  if (file.size === 0) return refused(messages.empty);
  if (file.size > maxBytes) return refused(messages.tooLarge(maxMegabytes));
  try {
    return parseBackup(await file.text());
  } catch {
    return refused(messages.notOpened);
  }
}

/** Parses the text of a file. */
export function parseBackup(text: string): ParsedBackup {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    // A backup that was cut off still begins with its format.
    return refused(text.slice(0, 200).includes(`"${format}"`) ? messages.damaged : messages.notABackup);
  }
  const head = parseAs(Head, data);
  if (head === undefined) return refused(messages.notABackup);
  if (typeof head.version === 'number' && head.version > version) return refused(messages.newerVersion);
  const backup = parseAs(BackupFile, data);
  return backup === undefined ? refused(messages.damaged) : { kind: 'backup', backup };
}

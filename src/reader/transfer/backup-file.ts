/** The backup file: JSON with every record that is stored about the reader. */
import * as v from 'valibot';
import * as messages from '#messages/reader/backup.ts';
import { inSlices } from '../../platform/in-slices.ts';
import type { UntypedCollection } from '../storage/collection.ts';
import { maxFileMegabytes, maxRecordsInFile } from '../storage/limits.ts';
import { parseAs } from '../storage/parse-as.ts';
import { jsonItems, type JsonItems } from './json-items.ts';

const format = 'broadsheet-reader';
/** Raised when older code can no longer read what newer code writes. */
const version = 1;

/** The depth of the arrays of records in the file: of each of its shelves. */
const depthOfRecords = 4;

const bytesPerMegabyte = 1024 * 1024;
export const maxBytes = maxFileMegabytes * bytesPerMegabyte;

const Head = v.looseObject({ format: v.literal(format), version: v.unknown() });
const BackupFile = v.looseObject({
  version: v.literal(version),
  /** The edition's name. */
  edition: v.string(),
  at: v.pipe(v.string(), v.isoTimestamp()),
  /**
   * The collections. The name of this field must not change: readers have files with it. Records are read and checked
   * one by one when they are merged, so that a bad record doesn't affect the others.
   */
  shelves: v.array(v.looseObject({ name: v.string(), version: v.number(), records: v.array(v.unknown()) })),
});

/** A backup whose records have not been read. */
export interface Backup extends v.InferOutput<typeof BackupFile> {
  /** How many records a shelf has. */
  readonly countIn: JsonItems['countIn'];
  /**
   * Reads the records of a shelf, each with its id.
   * @throws if the file is damaged there
   */
  readonly read: JsonItems['read'];
}

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

/** A backup, or the reason why a file was refused; undefined if the reader has cancelled. */
export type ParsedBackup =
  | { readonly kind: 'backup'; readonly backup: Backup }
  | { readonly kind: 'refused'; readonly reason: string }
  | undefined;

const refused = (reason: string): ParsedBackup => ({ kind: 'refused', reason });

/** What reading a file takes: the reader can watch it and cancel it. */
export interface ReadingOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called now and then. @param share of the file that was read, from 0 to 1 */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** Reads a file that the reader has chosen. It may be any file. */
export async function openBackup(
  file: Pick<File, 'size' | 'text'>,
  options: ReadingOptions = {},
): Promise<ParsedBackup> {
  if (file.size === 0) return refused(messages.empty);
  if (file.size > maxBytes) return refused(messages.tooLarge(maxFileMegabytes));
  try {
    return await parseBackup(await file.text(), options);
  } catch {
    return refused(messages.notOpened);
  }
}

/** Parses the text of a file, up to its records. */
export async function parseBackup(text: string, { signal, onProgress }: ReadingOptions = {}): Promise<ParsedBackup> {
  const items = jsonItems(text, depthOfRecords, maxRecordsInFile);
  let done = 0;
  const isDone = await inSlices(items.find(), (characters) => (done = characters), {
    signal,
    onPause: () => onProgress?.(done / text.length),
  });
  if (!isDone) return undefined;
  if (items.count() > maxRecordsInFile) return refused(messages.tooManyRecords(maxRecordsInFile));
  let data: unknown;
  try {
    data = JSON.parse(items.outline());
  } catch {
    // A backup that was cut off still begins with its format.
    return refused(text.slice(0, 200).includes(`"${format}"`) ? messages.damaged : messages.notABackup);
  }
  const head = parseAs(Head, data);
  if (head === undefined) return refused(messages.notABackup);
  if (typeof head.version === 'number' && head.version > version) return refused(messages.newerVersion);
  const backup = parseAs(BackupFile, data);
  return backup === undefined
    ? refused(messages.damaged)
    : { kind: 'backup', backup: { ...backup, countIn: items.countIn, read: items.read } };
}

import type { LedgerEntry } from './ledger.ts';

/** What becomes of a story that was made of an original. */
export type Decision =
  /** There is no file yet. */
  | 'created'
  /** The file is as it was written, and the story is another one now. */
  | 'updated'
  /** The file is the story already. */
  | 'unchanged'
  /** The file was edited, and the original is as it was. */
  | 'edited'
  /** The file was edited, and the original has changed too. */
  | 'conflict'
  /** The same, and the person who imports has removed the new version from the list: the edit is what they want. */
  | 'settled'
  /** The file was deleted. */
  | 'deleted';

/** What is known when a story is to be written. */
export interface WriteState {
  /** Undefined for a new original. */
  readonly entry: LedgerEntry | undefined;
  /** The fingerprint of the file as it is now; undefined if there is none. */
  readonly onDisk: string | undefined;
  /** The fingerprint of the original. */
  readonly original: string;
  /** The fingerprint of the story that was made of it. */
  readonly made: string;
  /** Whether the new version of a story that was edited on both sides is still in the list. */
  readonly isListed: boolean;
}

/** Decides what becomes of a story. A file that somebody edited or deleted is never written. */
export function decide({ entry, onDisk, original, made, isListed }: WriteState): Decision {
  if (entry === undefined) return 'created';
  // The import before was interrupted while it wrote the file.
  const isAsBefore = entry.before !== undefined && (onDisk ?? '') === entry.before;
  if (onDisk === undefined) return isAsBefore ? 'created' : 'deleted';
  if (onDisk === made) return 'unchanged';
  if (onDisk === entry.written || isAsBefore) return 'updated';
  if (original === entry.original) return 'edited';
  return entry.listed === original && !isListed ? 'settled' : 'conflict';
}

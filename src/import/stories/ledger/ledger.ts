import { closeSync, createReadStream, existsSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { writeFileAtomically } from '../../../press/files/write-file.ts';
import { compareText } from '../../../text/compare-text.ts';

/** What earlier imports did with an original. */
export interface LedgerEntry {
  readonly slug: string;
  /** The fingerprint of the original that the file was made of. */
  readonly original: string;
  /** The fingerprint of the file as it was written. */
  readonly written: string;
  /** Fingerprints of its fields, see `fieldFingerprints`. */
  readonly fields: string;
  /** The web addresses of the original, in the form of `addressKey`. */
  readonly addresses?: readonly string[] | undefined;
  /** The files of its pictures beside the story, by their addresses in the source, with their fingerprints. */
  readonly pictures?: Readonly<Partial<Record<string, readonly [file: string, fingerprint: string]>>> | undefined;
  /** The file may not have been written yet. Its fingerprint before; "" if there was none. */
  readonly before?: string | undefined;
  /** The fingerprint of a newer original that was listed, since the file was edited too. */
  readonly listed?: string | undefined;
}

/** The folder of what an import has to remember, in the folder of the edition. Its name hides it from builds. */
export const memoryFolder = '.import';
const ledgerName = 'ledger.jsonl';
const journalName = 'journal.jsonl';

/**
 * What was imported, by the keys of originals. Each change goes to a journal at once: an import can be interrupted.
 * Each entry is a line, in the order of keys, so that version control can merge.
 */
export interface Ledger {
  readonly entries: ReadonlyMap<string, LedgerEntry>;
  /** Adds or replaces an entry. */
  readonly set: (key: string, entry: LedgerEntry) => void;
  /** Writes all entries in order. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the ledger of an edition.
 * @param folder of the edition
 * @param isDryRun keeps changes in memory alone
 * @throws LedgerDamaged if its file was changed by hand, and can't be read any more
 */
export async function openLedger(folder: string, isDryRun: boolean): Promise<Ledger> {
  const entries = new Map<string, LedgerEntry>();
  const memory = join(folder, memoryFolder);
  const [ledgerFile, journalFile] = [join(memory, ledgerName), join(memory, journalName)];
  for await (const [key, entry] of entriesIn(ledgerFile, false)) entries.set(key, entry);
  let hasChanged = false;
  for await (const [key, entry] of entriesIn(journalFile, true)) {
    entries.set(key, entry);
    hasChanged = true;
  }
  let journal: number | undefined;
  return {
    entries,
    set(key, entry) {
      const line = lineOf(key, entry);
      // As it is read again: texts that were put together of parts take several times as much memory.
      const [ownKey, ownEntry] = JSON.parse(line) as [string, LedgerEntry];
      entries.set(ownKey, ownEntry);
      hasChanged = true;
      if (isDryRun) return;
      if (journal === undefined) {
        mkdirSync(memory, { recursive: true });
        journal = openSync(journalFile, 'a');
        // A line that an interrupted import did not finish.
        writeSync(journal, '\n');
      }
      writeSync(journal, line);
    },
    async close() {
      if (journal !== undefined) closeSync(journal);
      if (isDryRun) return;
      const lines = [...entries].toSorted(([a], [b]) => compareText(a, b)).map(([key, entry]) => lineOf(key, entry));
      if (hasChanged) await writeFileAtomically(ledgerFile, lines);
      await rm(journalFile, { force: true });
    },
  };
}

/** The ledger has a line that can't be read. */
export class LedgerDamaged extends Error {
  override readonly name = 'LedgerDamaged';
  readonly file: string;
  readonly line: number;

  constructor(file: string, line: number) {
    super(`${file}:${line}`);
    this.file = file;
    this.line = line;
  }
}

const lineOf = (key: string, entry: LedgerEntry): string => `${JSON.stringify([key, entry])}\n`;

/** @param isJournal the last line of a journal may be cut off */
async function* entriesIn(file: string, isJournal: boolean): AsyncGenerator<[string, LedgerEntry]> {
  if (!existsSync(file)) return;
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    number += 1;
    if (line === '') continue;
    const parsed = parseLine(line);
    if (parsed !== undefined) yield parsed;
    else if (!isJournal) throw new LedgerDamaged(file, number);
  }
}

function parseLine(line: string): [string, LedgerEntry] | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (!Array.isArray(value)) return undefined;
    const [key, entry] = value as [unknown, Partial<LedgerEntry> | undefined];
    const texts = [key, entry?.slug, entry?.original, entry?.written, entry?.fields];
    return texts.every((one) => typeof one === 'string') ? (value as [string, LedgerEntry]) : undefined;
  } catch {
    return undefined;
  }
}

import { escapeUnicode } from '../../text/escape-unicode.ts';
import { counted } from './counted.ts';

/** A position in a file. */
export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units, as code editors count. */
  readonly column: number;
}

export const fileStart: Position = { line: 1, column: 1 };

/** The path of a field in a file: `['author', 0, 'url']`. */
export type FieldPath = (string | number)[];

/** An error in the stories. An edition with faults isn't published. */
export interface Fault {
  /** The file's path, which a terminal can open on click; or another source of the error, such as `SITE_URL`. */
  readonly file: string;
  /** Undefined if the fault has no line: a file that can't be opened, or something that is not a file. */
  readonly position?: Position;
  /** The field, such as `author[0].url`; empty if the fault concerns the whole file. */
  readonly field: string;
  /** The problem and its remedy. */
  readonly message: string;
  /** How many faults this one stands for; 1 if undefined. */
  readonly count?: number;
}

/** A fault in one line: `stories/flood.json:4:3 "articleSection": no section "wrold"; did you mean "world"?` */
export function formatFault({ file, position, field, message }: Fault): string {
  const start = position === undefined ? `${file}:` : `${file}:${position.line}:${position.column}`;
  return printable(field === '' ? `${start} ${message}` : `${start} "${field}": ${message}`);
}

/**
 * A fault in several lines, for a box that doesn't wrap: first the file and field, then the message.
 * @param columns the width of the message's lines
 */
export function formatFaultFolded(fault: Fault, columns = 100): string {
  const line = formatFault(fault);
  const message = printable(fault.message);
  const lines = [line.slice(0, line.length - message.length).trimEnd()];
  let folded = '';
  for (const word of message.split(' ')) {
    if (folded !== '' && folded.length + 1 + word.length > columns) {
      lines.push(`  ${folded}`);
      folded = word;
    } else folded = folded === '' ? word : `${folded} ${word}`;
  }
  return [...lines, `  ${folded}`].join('\n');
}

/** All faults of an edition, as the error that stops its build. */
export class EditionFaults extends Error {
  declare readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(`${countFaults(faults)} in the stories\n\n${faults.map(formatFault).join('\n')}\n`);
    // Not enumerable: tools that print an error's fields would repeat the message.
    Object.defineProperties(this, { name: { value: 'EditionFaults' }, faults: { value: faults } });
  }
}

/** The number of faults. One of the list may stand for several. */
export const numberOfFaults = (faults: readonly Fault[]): number =>
  faults.reduce((sum, fault) => sum + (fault.count ?? 1), 0);

/** The number of faults in words, such as "2 faults". */
export const countFaults = (faults: readonly Fault[]): string => counted(numberOfFaults(faults), 'fault', 'faults');

/** Replaces control and bidirectional characters by their codes: a hostile file must not control the terminal. */
export function printable(text: string): string {
  return text.replace(
    // oxlint-disable-next-line no-control-regex
    /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
    escapeUnicode,
  );
}

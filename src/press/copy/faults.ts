import { nearest } from '../../text/edit-distance.ts';
import { counted } from './counted.ts';

/** Where something stands in a file. */
export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units, as editors count. */
  readonly column: number;
}

export const fileStart: Place = { line: 1, column: 1 };

/** Something an editor has to mend before the edition can go to press. */
export interface Fault {
  /** The file, as a path that can be clicked in a terminal. */
  readonly file: string;
  /** Absent where there is no line to look at: of a file that cannot be opened, or of what is no file. */
  readonly place?: Place;
  /** The field, such as `author[0].url`; empty where the whole file is meant. */
  readonly field: string;
  /** What was found and what to write instead. */
  readonly message: string;
  /** How many faults this line stands for, where it is not one. */
  readonly count?: number;
}

/** One line a fault: `stories/flood.json:4:3 "articleSection": no section "wrold"; did you mean "world"?` */
export function formatFault({ file, place: at, field, message }: Fault): string {
  const place = at === undefined ? `${printable(file)}:` : `${printable(file)}:${at.line}:${at.column}`;
  return field === '' ? `${place} ${printable(message)}` : `${place} "${printable(field)}": ${printable(message)}`;
}

/**
 * A fault for a box that is no wider than its columns and breaks no lines: the place on a line of
 * its own, then what and remedy.
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

/** The faults of an edition, as the error that stops its build. */
export class EditionFaults extends Error {
  declare readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(`${countFaults(faults)} in the stories\n\n${faults.map(formatFault).join('\n')}\n`);
    // The message says them all; a tool that prints an error's fields would say them again.
    Object.defineProperties(this, { name: { value: 'EditionFaults' }, faults: { value: faults } });
  }
}

export function countFaults(faults: readonly Fault[]): string {
  const count = faults.reduce((sum, fault) => sum + (fault.count ?? 1), 0);
  return counted(count, 'fault', 'faults');
}

/** A value as a message shows it: short, in quotes. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 76)}…${text.at(-1) ?? ''}` : text;
}

/** What an editor may have meant by a name that is not known, as the end of a message. */
export function didYouMean(found: string, known: Iterable<string>): string {
  const names = [...known];
  const meant = nearest(found, names);
  if (meant !== undefined) return `; did you mean ${shown(meant)}?`;
  if (names.length === 0) return '; there are none yet';
  return names.length > 12
    ? '; write the name of its file, without .json'
    : `; write one of ${names.map(shown).join(', ')}`;
}

/** Control and bidirectional characters by their code: a hostile file must not steer the editor's terminal. */
function printable(text: string): string {
  return text.replace(
    // oxlint-disable-next-line no-control-regex
    /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

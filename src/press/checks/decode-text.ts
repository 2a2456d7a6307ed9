import { fileStart, type Fault, type Position } from '../copy/faults.ts';
import * as messages from '../copy/messages/json.ts';

const maxMegabytes = 5;
const bytesPerMegabyte = 1024 * 1024;

/** A file that can't be read as what it should be. */
export interface FaultyFile {
  readonly kind: 'faulty';
  readonly faults: readonly Fault[];
  /** How many faults there are besides these. */
  readonly more: number;
}

/**
 * The text of a story's file: UTF-8 with or without a byte-order mark, at most 5 MB.
 * @param file the path that faults show
 */
export function decodeText(bytes: Uint8Array, file: string): string | FaultyFile {
  const faulty = (message: string, position = fileStart): FaultyFile => ({
    kind: 'faulty',
    faults: [{ file, position, field: '', message }],
    more: 0,
  });
  const megabytes = bytes.length / bytesPerMegabyte;
  if (megabytes > maxMegabytes) return faulty(messages.tooLarge(megabytes, maxMegabytes));
  if (isUtf16(bytes)) return faulty(messages.utf16);

  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const readable = new TextDecoder('utf-8').decode(bytes);
    return faulty(messages.notUtf8, positionAt(readable, readable.indexOf('\ufffd')));
  }
}

/** A story starts with an ASCII character, so UTF-16 has a byte-order mark or a zero byte at its start. */
function isUtf16([first, second]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return second !== undefined && (first === 0) !== (second === 0);
}

/** The position of an offset in a text. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, Math.max(0, offset));
  const line = before.split('\n').length;
  return { line, column: before.length - before.lastIndexOf('\n') };
}

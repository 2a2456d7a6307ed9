import { findNodeAtLocation, parseTree, visit, type JSONPath } from 'jsonc-parser';
import { maxFaults } from '../copy/fault-list.ts';
import { fileStart, type Fault, type Position } from '../copy/faults.ts';
import * as messages from '../copy/messages/json.ts';
import { jsonErrors, strictJson } from './json-errors.ts';

const maxMegabytes = 5;
const bytesPerMegabyte = 1024 * 1024;

/** How deep brackets may be nested: recursive code overflows its stack at some depth. */
const maxLevels = 32;

export type ParsedJson =
  | {
      readonly kind: 'parsed';
      readonly value: unknown;
      /** Finds a field in the file; a missing field is at the start of its parent. */
      readonly locate: (path: JSONPath) => Position;
    }
  | FaultyJson;

interface FaultyJson {
  readonly kind: 'faulty';
  readonly faults: readonly Fault[];
  /** How many faults there are besides these. */
  readonly more: number;
}

/**
 * Reads a JSON file: UTF-8 with or without a byte-order mark, at most 5 MB and 32 levels deep.
 * Control characters and lone surrogates, which no page can show, become U+FFFD.
 * @param file the path that faults show
 */
export function parseJson(bytes: Uint8Array, file: string): ParsedJson {
  const faulty = (message: string, position = fileStart): FaultyJson => ({
    kind: 'faulty',
    faults: [{ file, position, field: '', message }],
    more: 0,
  });

  const megabytes = bytes.length / bytesPerMegabyte;
  if (megabytes > maxMegabytes) return faulty(messages.tooLarge(megabytes, maxMegabytes));
  if (isUtf16(bytes)) return faulty(messages.utf16);

  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const readable = new TextDecoder('utf-8').decode(bytes);
    return faulty(messages.notUtf8, positionAt(readable, readable.indexOf('\ufffd')));
  }

  if (text.trim() === '') return faulty(messages.emptyFile);
  const tooDeep = bracketBelow(text, maxLevels);
  if (tooDeep !== undefined) return faulty(messages.tooDeep(maxLevels), positionAt(text, tooDeep));

  try {
    const value = cleaned(JSON.parse(text));
    return repeatedFieldFaults(text, file) ?? { kind: 'parsed', value, locate: locatorOf(text) };
  } catch (error) {
    const errors = jsonErrors(text);
    if (errors.length === 0)
      return faulty(messages.invalidJson(error instanceof Error ? error.message : String(error)));
    const faults = errors.map(({ offset, message }) => ({
      file,
      position: positionAt(text, offset),
      field: '',
      message: messages.invalidJson(message),
    }));
    return { kind: 'faulty', faults, more: 0 };
  }
}

/** JSON starts with an ASCII character, so UTF-16 has a byte-order mark or a zero byte at its start. */
function isUtf16([first, second]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return second !== undefined && (first === 0) !== (second === 0);
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, Math.max(0, offset));
  const line = before.split('\n').length;
  return { line, column: before.length - before.lastIndexOf('\n') };
}

/**
 * The offset of the first bracket that is nested too deep. Runs before the parsers, since they
 * are recursive and would overflow the stack.
 */
function bracketBelow(text: string, levels: number): number | undefined {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (inString) {
      if (character === '\\') i += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > levels) return i;
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return undefined;
}

/** The faults of fields that appear twice in an object; undefined if there are none. */
function repeatedFieldFaults(text: string, file: string): FaultyJson | undefined {
  const repeated: { field: string; offset: number }[] = [];
  const openObjects: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => {
      openObjects.push(new Set());
    },
    onObjectEnd: () => {
      openObjects.pop();
    },
    onObjectProperty: (field, offset) => {
      const fields = openObjects.at(-1);
      if (fields?.has(field) === true) repeated.push({ field, offset });
      fields?.add(field);
    },
  });
  if (repeated.length === 0) return undefined;
  const faults = repeated.slice(0, maxFaults).map(({ field, offset }) => ({
    file,
    position: positionAt(text, offset),
    field,
    message: messages.repeatedField,
  }));
  return { kind: 'faulty', faults, more: Math.max(0, repeated.length - maxFaults) };
}

/** Finds fields in a JSON text, which is parsed at the first call. */
function locatorOf(text: string): (path: JSONPath) => Position {
  let tree: ReturnType<typeof parseTree>;
  const locate = (path: JSONPath): Position => {
    tree ??= parseTree(text, [], strictJson);
    if (tree === undefined) return fileStart;
    const node = findNodeAtLocation(tree, path);
    if (node === undefined) return path.length === 0 ? fileStart : locate(path.slice(0, -1));
    // The position of a field is that of its name, not of its value.
    const owner = node.parent?.type === 'property' ? node.parent : node;
    return positionAt(text, owner.offset);
  };
  return locate;
}

// oxlint-disable-next-line no-control-regex
const unshowable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Noncharacter_Code_Point}/gu;

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replace(unshowable, '\ufffd');
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  // `fromEntries` defines own properties, so "__proto__" stays an ordinary field.
  return Object.fromEntries(Object.entries(value).map(([field, content]) => [field, cleaned(content)]));
}

import { findNodeAtLocation, parseTree, visit, type JSONPath } from 'jsonc-parser';
import { fileStart, type Fault, type FieldPath, type Position } from '../copy/faults.ts';
import * as messages from '../copy/messages/json.ts';
import type { Notation } from '../copy/notation.ts';
import { decodeText, positionAt, type FaultyFile } from './decode-text.ts';
import { jsonErrors, strictJson } from './json-errors.ts';

/** How deep brackets may be nested: recursive code overflows its stack at some depth. */
export const maxLevels = 32;

export type ParsedJson =
  | {
      readonly kind: 'parsed';
      readonly value: unknown;
      /**
       * Finds a field in the file; a missing field is at the start of its parent.
       * @param offset of a character in the text of the field, in UTF-16 code units
       */
      readonly locate: (path: FieldPath, offset?: number) => Position;
      /** How the text of a field is written. */
      readonly notationOf: (path: FieldPath) => Notation;
      /** Faults that are no obstacle to the other checks. */
      readonly faults: readonly Fault[];
      /** Whether only `body` could be read. The headline is then the text of the other fields. */
      readonly isPartial: boolean;
    }
  | FaultyFile;

/**
 * Reads a JSON file: UTF-8 with or without a byte-order mark, at most 5 MB and 32 levels deep.
 * Control characters and lone surrogates, which no page can show, become U+FFFD.
 * @param file the path that faults show
 */
export function parseJson(bytes: Uint8Array, file: string): ParsedJson {
  const faulty = (message: string, position = fileStart): FaultyFile => ({
    kind: 'faulty',
    faults: [{ file, position, field: '', message }],
    more: 0,
  });

  const decoded = decodeText(bytes, file);
  if (typeof decoded !== 'string') return decoded;
  const text = decoded;
  if (text.trim() === '') return faulty(messages.emptyFile);
  const tooDeep = bracketBelow(text, maxLevels);
  if (tooDeep !== undefined) return faulty(messages.tooDeep(maxLevels), positionAt(text, tooDeep));

  try {
    const value = cleaned(JSON.parse(text));
    const faults = repeatedFieldFaults(text, file);
    return { kind: 'parsed', value, locate: locatorOf(text), notationOf: () => 'json', faults, isPartial: false };
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

/** The faults of fields that appear twice in an object. */
function repeatedFieldFaults(text: string, file: string): Fault[] {
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
  return repeated.map(({ field, offset }) => ({
    file,
    position: positionAt(text, offset),
    field,
    message: messages.repeatedField,
  }));
}

/** Finds fields in a JSON text, which is parsed at the first call. */
function locatorOf(text: string): (path: JSONPath, offset?: number) => Position {
  let tree: ReturnType<typeof parseTree>;
  const locate = (path: JSONPath, offset?: number): Position => {
    tree ??= parseTree(text, [], strictJson);
    if (tree === undefined) return fileStart;
    const node = findNodeAtLocation(tree, path);
    if (node === undefined) return path.length === 0 ? fileStart : locate(path.slice(0, -1));
    if (offset !== undefined && node.type === 'string')
      return positionAt(text, offsetInText(text, node.offset, offset));
    // The position of a field is that of its name, not of its value.
    const owner = node.parent?.type === 'property' ? node.parent : node;
    return positionAt(text, owner.offset);
  };
  return locate;
}

/** The offset of a character in the file. @param start of its text, with the quotation mark */
function offsetInText(file: string, start: number, offset: number): number {
  let at = start + 1;
  for (let i = 0; i < offset && at < file.length; i++)
    at += file[at] !== '\\' ? 1 : file[at + 1] === 'u' ? '\\u0000'.length : 2;
  return at;
}

// oxlint-disable-next-line no-control-regex
const unshowable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Noncharacter_Code_Point}/gu;

/** A value without characters that no page can show. */
export function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replace(unshowable, '\ufffd');
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  // `fromEntries` defines own properties, so "__proto__" stays an ordinary field.
  return Object.fromEntries(Object.entries(value).map(([field, content]) => [field, cleaned(content)]));
}

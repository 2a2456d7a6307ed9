import { findNodeAtLocation, parseTree, visit, type JSONPath } from 'jsonc-parser';
import { slipsOf, strictJson } from './broken-json.ts';
import { mostFaults } from '../copy/fault-list.ts';
import { fileStart, type Fault, type Place } from '../copy/faults.ts';

const mostBytes = 5 * 1024 * 1024;
const deepest = 32;

/** A file's JSON with the means to say where a field of it stands. */
export type ParsedJson =
  | { readonly kind: 'parsed'; readonly value: unknown; readonly locate: (path: JSONPath) => Place }
  | {
      readonly kind: 'faulty';
      readonly faults: readonly Fault[];
      /** How many faults there are beside these. */
      readonly more: number;
    };

/**
 * Reads JSON as an editor saved it: UTF-8 with or without a byte-order mark, at most 5 MB
 * and 32 levels deep. Control characters and halves of surrogate pairs, which no page can
 * show, become U+FFFD.
 * @param file the name that faults carry
 */
export function parseJson(bytes: Uint8Array, file: string): ParsedJson {
  const faulty = (message: string, place = fileStart): ParsedJson => ({
    kind: 'faulty',
    faults: [{ file, place, field: '', message }],
    more: 0,
  });

  if (bytes.length > mostBytes) {
    return faulty(
      `the file has ${(bytes.length / 1024 / 1024).toFixed(1)} MB; a story has at most 5. Split it, or move pictures into files of their own`,
    );
  }

  if (isUtf16(bytes)) return faulty('this is UTF-16 text; save the file with the encoding UTF-8');

  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const readable = new TextDecoder('utf-8').decode(bytes);
    return faulty(
      'this is not UTF-8 text; save the file with the encoding UTF-8',
      placeAt(readable, readable.indexOf('\ufffd')),
    );
  }

  if (text.trim() === '') return faulty('the file is empty; write its fields in { }');

  const tooDeep = deeperThan(text, deepest);
  if (tooDeep !== undefined) {
    return faulty(
      `brackets are nested more than ${deepest} levels deep; a story needs 4. Take out the brackets that are too many`,
      placeAt(text, tooDeep),
    );
  }

  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const slips = slipsOf(text);
    if (slips.length === 0) return faulty(`broken JSON: ${error instanceof Error ? error.message : String(error)}`);
    const faults = slips.map(({ offset, message }) => ({
      file,
      place: placeAt(text, offset),
      field: '',
      message: `broken JSON: ${message}`,
    }));
    return { kind: 'faulty', faults, more: 0 };
  }

  const repeated = repeatedFields(text);
  if (repeated.length > 0) {
    return {
      kind: 'faulty',
      faults: repeated.slice(0, mostFaults).map(({ field, offset }) => ({
        file,
        place: placeAt(text, offset),
        field,
        message: 'written twice, so that the first would be lost; keep one of them',
      })),
      more: Math.max(0, repeated.length - mostFaults),
    };
  }

  let tree: ReturnType<typeof parseTree>;
  const locate = (path: JSONPath): Place => {
    tree ??= parseTree(text, [], strictJson);
    if (tree === undefined) return fileStart;
    const node = findNodeAtLocation(tree, path);
    // A missing field is shown where its parent begins; one that is there, where its name is.
    if (node === undefined) return path.length === 0 ? fileStart : locate(path.slice(0, -1));
    const owner = node.parent?.type === 'property' ? node.parent : node;
    return placeAt(text, owner.offset);
  };
  return { kind: 'parsed', value: cleaned(value), locate };
}

/** JSON begins with a character of ASCII: UTF-16 has a mark or a zero beside it. */
function isUtf16([first, second]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return second !== undefined && (first === 0) !== (second === 0);
}

/** The line and column of an offset, both from 1. */
function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, Math.max(0, offset));
  const line = before.split('\n').length;
  return { line, column: before.length - before.lastIndexOf('\n') };
}

/** Where brackets are first nested deeper than a number of levels. Runs before any parser that calls itself. */
function deeperThan(text: string, levels: number): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (quoted) {
      if (character === '\\') i += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > levels) return i;
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return undefined;
}

function repeatedFields(text: string): { field: string; offset: number }[] {
  const found: { field: string; offset: number }[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (field, offset) => {
      const fields = open.at(-1);
      if (fields?.has(field) === true) found.push({ field, offset });
      fields?.add(field);
    },
  });
  return found;
}

// oxlint-disable-next-line no-control-regex
const unshowable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Noncharacter_Code_Point}/gu;

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replace(unshowable, '\ufffd');
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  // `fromEntries` defines properties, so that "__proto__" stays a field like any other, and unknown.
  return Object.fromEntries(Object.entries(value).map(([field, content]) => [field, cleaned(content)]));
}

import type { SourceFile } from '../../format.ts';
import { jsonFault } from '../../json-fault.ts';

/** JSON is read as a whole. Exports that are larger come in parts. */
const mostCharacters = 268_435_456;
const mostLevels = 500;

/** A value of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [name: string]: Json | undefined;
}

export type JsonReading = { readonly value: Json } | { readonly fault: string; readonly place: string };

/** How deep arrays and objects are nested. Texts are skipped, whatever stands in them. */
function levelsOf(text: string): number {
  const sign = /["[\]{}]/gu;
  let level = 0;
  let most = 0;
  for (let found = sign.exec(text); found !== null && most <= mostLevels; found = sign.exec(text)) {
    if (found[0] === '"') sign.lastIndex = endOfText(text, sign.lastIndex);
    else if (found[0] === '[' || found[0] === '{') most = Math.max(most, ++level);
    else level -= 1;
  }
  return most;
}

function endOfText(text: string, from: number): number {
  for (let end = text.indexOf('"', from); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return end + 1;
  }
  return text.length;
}

/** Reads a file of JSON. Never throws. */
export async function readJson(file: SourceFile): Promise<JsonReading> {
  const pieces: string[] = [];
  let length = 0;
  try {
    for await (const piece of file.text()) {
      length += piece.length;
      if (length > mostCharacters)
        return { fault: 'it is JSON of more than 256 MB; export it in parts', place: file.name };
      pieces.push(piece);
    }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error), place: file.name };
  }
  const text = pieces.join('').replace(/^\u{FEFF}/u, '');
  if (levelsOf(text) > mostLevels)
    return { fault: `it is nested more than ${mostLevels} levels deep`, place: file.name };
  try {
    return { value: JSON.parse(text) as Json };
  } catch {
    const { reason, line, column } = jsonFault(text);
    return { fault: reason, place: `${file.name}:${line}:${column}` };
  }
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects in a value that should be a list of objects. */
export const objectsOf = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? (value as readonly Json[]).filter(isObject) : isObject(value) ? [value] : [];

/** A text with anything in it. */
export function stringOf(value: Json | undefined): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A text in one line. */
export const lineOf = (value: Json | undefined): string | undefined => stringOf(value)?.replaceAll(/\s+/gu, ' ').trim();

/** The texts in a value that should be a list of texts. */
export const stringsOf = (value: Json | undefined): readonly string[] =>
  (Array.isArray(value) ? (value as readonly Json[]) : [value]).flatMap((one) => stringOf(one) ?? []);

/** The fields at the beginning of a text file: YAML, TOML or JSON. */
import { parse as parseToml, TomlDate } from 'smol-toml';
import { parseDocument } from 'yaml';
import { jsonFieldFault, tomlFieldFault, yamlFieldFault, type FieldFault } from './front-matter-faults.ts';

export interface FrontMatterFields {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** In which line the text begins, from 1. */
  readonly line: number;
  /** What is wrong with the fields. */
  readonly fault?: string | undefined;
}

interface FieldLanguage {
  readonly read: (source: string) => unknown;
  readonly faultOf: (source: string, error: unknown) => FieldFault;
}

const json: FieldLanguage = { read: (source) => JSON.parse(source) as unknown, faultOf: jsonFieldFault };
const yaml: FieldLanguage = { read: readYaml, faultOf: yamlFieldFault };
const toml: FieldLanguage = { read: (source) => plain(parseToml(source)), faultOf: tomlFieldFault };

const fences: readonly (readonly [start: RegExp, end: RegExp, language: FieldLanguage])[] = [
  [/^---[ \t]*\r?\n/u, /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/mu, yaml],
  [/^\+\+\+[ \t]*\r?\n/u, /^\+\+\+[ \t]*(?:\r?\n|$)/mu, toml],
  [/^;;;[ \t]*\r?\n/u, /^;;;[ \t]*(?:\r?\n|$)/mu, json],
  [/^---json[ \t]*\r?\n/u, /^---[ \t]*(?:\r?\n|$)/mu, json],
];

/** Whether a text begins with fields. */
export const hasFrontMatter = (start: string): boolean => {
  const text = start.replace(/^\uFEFF/u, '');
  return fences.some(([begin, end]) => {
    const first = begin.exec(text);
    return first !== null && end.test(text.slice(first[0].length));
  });
};

/** Splits a file into its fields and its text. */
export function splitFrontMatter(written: string): FrontMatterFields {
  const file = written.replace(/^\uFEFF/u, '');
  for (const [begin, end, language] of fences) {
    const first = begin.exec(file);
    if (first === null) continue;
    const rest = file.slice(first[0].length);
    const last = end.exec(rest);
    if (last === null) continue;
    const text = rest.slice(last.index + last[0].length);
    return {
      ...fieldsOf(language, rest.slice(0, last.index), 1),
      text,
      line: linesIn(file.slice(0, file.length - text.length)),
    };
  }
  const object = /^\{[\s\S]*?\r?\n\}[ \t]*(?:\r?\n|$)/u.exec(file);
  if (object === null) return { fields: {}, text: file, line: 1 };
  const made = fieldsOf(json, object[0], 0);
  return made.fault === undefined
    ? { ...made, text: file.slice(object[0].length), line: linesIn(object[0]) }
    : { fields: {}, text: file, line: 1 };
}

const linesIn = (text: string): number => text.split('\n').length;

/** @param above how many lines stand above the fields */
function fieldsOf(
  { read, faultOf }: FieldLanguage,
  source: string,
  above: number,
): { fields: Record<string, unknown>; fault?: string } {
  try {
    const value = read(source);
    return {
      fields:
        typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {},
    };
  } catch (error) {
    // The parser calls itself for each level.
    if (error instanceof Error && /call stack/u.test(error.message))
      return { fields: {}, fault: 'it is nested too deep' };
    const { line, message, detail } = faultOf(source, error);
    const place = line === undefined ? '' : `line ${line + above}: `;
    return { fields: {}, fault: `${place}${message}${detail === undefined ? '' : ` (the parser says: ${detail})`}` };
  }
}

/** YAML whose dates are texts: a date without a zone is given none. Aliases can't blow it up. */
function readYaml(source: string): unknown {
  const document = parseDocument(source, {
    schema: 'core',
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const [error] = document.errors;
  if (error !== undefined) throw new Error(error.message);
  const value: unknown = document.toJS({ maxAliasCount: 50 });
  if (isCircular(value, [])) throw new Error('an alias is inside its own anchor');
  return value;
}

/** Whether a value is inside itself, which no file can say without aliases. */
function isCircular(value: unknown, around: readonly object[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (around.includes(value)) return true;
  const inner = [...around, value];
  return Object.values(value).some((one) => isCircular(one, inner));
}

/** TOML's dates as they were written. */
function plain(value: unknown, level = 0): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map((one) => plain(one, level + 1));
  if (typeof value !== 'object' || value === null || level > 32) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner, level + 1)]));
}

/** What is wrong with the fields above a text, in words for editors. */
import { TomlError } from 'smol-toml';
import { parseFrontMatter } from '../../press/checks/markdown/front-matter.ts';
import { jsonFault } from '../json-fault.ts';

/** What is wrong with some fields, and in which of their lines, from 1. */
export interface FieldFault {
  readonly line?: number | undefined;
  /** What is wrong, and what to do. */
  readonly message: string;
  /** The words of the parser. */
  readonly detail?: string | undefined;
}

export function jsonFieldFault(source: string): FieldFault {
  const { reason, line } = jsonFault(source);
  return { line, message: reason };
}

/** @param error what the parser of YAML says */
export function yamlFieldFault(source: string, error: unknown): FieldFault {
  const [fault] = parseFrontMatter(source).faults;
  const detail = wordsOf(error);
  return fault === undefined
    ? { message: 'write each field as "name: value", and put texts with signs in quotes', detail }
    : { line: lineAt(source, fault.offset), message: fault.message, detail };
}

/** @param error what the parser of TOML says */
export function tomlFieldFault(source: string, error: unknown): FieldFault {
  const line = error instanceof TomlError ? error.line : undefined;
  const written = line === undefined ? '' : (source.split('\n')[line - 1] ?? '').trim();
  return { line, message: tomlRemedy(written, wordsOf(error) ?? ''), detail: wordsOf(error) };
}

/** @param line as it was written; @param said what the parser says */
function tomlRemedy(line: string, said: string): string {
  const [, name, value = ''] = /^([\w."-]+)\s*=\s*(.*)$/u.exec(line) ?? [];
  if (/redefine|already|duplicate/iu.test(said)) return 'this field stands there twice; remove one of them';
  if (/comma or end/u.test(said)) return 'the list or table above has no end; close it with ] or }';
  if (/date|time/u.test(said)) return 'there is no such day or time; write it as 2020-01-30';
  if (name === undefined) {
    const [, key, text] = /^([\w-]+)\s*:\s*(.+)$/u.exec(line) ?? [];
    return key === undefined || text === undefined
      ? 'this line is no field; write a field as name = "value"'
      : `this line is no field; write ${key} = ${quoted(text)}`;
  }
  if (/^"""|^'''/u.test(value)) return 'this text has no end; close it with the three quotation marks it begins with';
  if (/^["']/u.test(value) && !value.slice(1).includes(value.slice(0, 1)))
    return 'this text has no closing quotation mark; write one at its end';
  if (value.startsWith('[') && !value.includes(']'))
    return 'a closing ] may be missing in this list; write it at its end';
  if (value === '') return 'a value is missing after the sign =';
  return /^["'[{\d]/u.test(value)
    ? "this value can't be read; a text stands in quotes, and \\\\ stands for a backslash"
    : `a text stands in quotes; write ${name} = ${quoted(value)}`;
}

const quoted = (text: string): string => JSON.stringify(text.replaceAll(/^["']|["']$/gu, ''));

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const wordsOf = (error: unknown): string | undefined =>
  error instanceof Error
    ? (error.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /u, '').replace(/\.$/u, '')
    : undefined;

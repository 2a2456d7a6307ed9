import * as v from 'valibot';
import { nearest } from '../edition/resemblance.ts';
import { mostFaults } from './fault-list.ts';
import { shown } from './faults.ts';

/** What is wrong with one field of a file. */
export interface ShapeFault {
  readonly path: (string | number)[];
  readonly message: string;
}

export type Shaped<T> =
  | { readonly kind: 'right'; readonly value: T }
  | {
      readonly kind: 'wrong';
      readonly faults: readonly ShapeFault[];
      /** How many faults there are beside these. */
      readonly more: number;
    };

/** Holds a value against a schema; every fault names what was found and what to write instead. */
export function checkShape<S extends v.GenericSchema>(schema: S, value: unknown): Shaped<v.InferOutput<S>> {
  const result = v.safeParse(schema, value);
  if (result.success) return { kind: 'right', value: result.output };
  const fields = fieldsOf(schema);
  const said = new Map<string, ShapeFault>();
  for (const fault of result.issues.slice(0, mostFaults).flatMap((issue) => faultsOf(issue, fields))) {
    said.set(JSON.stringify([fault.path, fault.message]), fault);
  }
  return { kind: 'wrong', faults: [...said.values()], more: Math.max(0, result.issues.length - mostFaults) };
}

type Issue = v.BaseIssue<unknown>;

/** The fields of a schema by their names, each with the form its value takes. */
type Fields = ReadonlyMap<string, string>;

/** All fields of a schema, at any depth: what a mistyped one may have meant, and what a missing one is. */
function fieldsOf(schema: unknown, fields = new Map<string, string>()): Map<string, string> {
  if (typeof schema !== 'object' || schema === null) return fields;
  const { entries, options, item, wrapped, pipe } = schema as Record<string, unknown>;
  if (typeof entries === 'object' && entries !== null) {
    for (const [name, entry] of Object.entries(entries as Record<string, { type: string; expects: string }>)) {
      // A literal tells the forms of a block apart; where it is missing, all forms are named.
      if (entry.type !== 'literal' || !fields.has(name)) fields.set(name, entry.expects);
      fieldsOf(entry, fields);
    }
  }
  for (const inner of [options, pipe].flat()) fieldsOf(inner, fields);
  fieldsOf(item, fields);
  fieldsOf(wrapped, fields);
  return fields;
}

const pathOf = (issue: Issue): (string | number)[] =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

function faultsOf(issue: Issue, fields: Fields): ShapeFault[] {
  const path = pathOf(issue);
  if (issue.type === 'union') {
    // Of the forms a value may take, the one it comes closest to says what is wrong with it.
    const nested = (issue.issues ?? []).filter((inner) => inner.path !== undefined || inner.kind === 'validation');
    if (nested.length > 0) {
      return nested.flatMap((inner) => faultsOf(inner, fields)).map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
    }
  }
  // To the schema a list is an object without the fields it should have.
  const owner = issue.path?.at(-1)?.input;
  if (Array.isArray(owner) && typeof path.at(-1) === 'string') return [{ path: path.slice(0, -1), message: `found ${shown(owner)}; write ${formOf('Object')}` }];
  return [{ path, message: messageOf(issue, path, fields) }];
}

function messageOf(issue: Issue, path: (string | number)[], fields: Fields): string {
  const name = String(path.at(-1) ?? '');
  const expected = issue.expected ?? '';
  if (issue.kind === 'validation') return `${shown(issue.input)}: ${issue.message}`;
  if (issue.type === 'strict_object' && expected === 'never') {
    const meant = fields.has(name) ? undefined : nearest(name, fields.keys());
    return meant === undefined ? 'there is no such field here; take it out' : `there is no such field; did you mean "${meant}"?`;
  }
  if (issue.received === 'undefined') return `missing; write ${formOf(issue.type === 'strict_object' ? (fields.get(name) ?? '') : expected)}`;
  const meant = typeof issue.input === 'string' ? nearest(issue.input, optionsOf(expected)) : undefined;
  return `found ${shown(issue.input)}; ${meant === undefined ? `write ${formOf(expected)}` : `did you mean "${meant}"?`}`;
}

const forms: Partial<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list in [ ]',
  Object: 'fields in { }',
};

const optionsOf = (expected: string): string[] => [...expected.matchAll(/"([^"]*)"/gu)].map(([, option]) => option ?? '');

/** What to write for what a schema expects. */
function formOf(expected: string): string {
  const options = optionsOf(expected);
  if (options.length > 0) return `one of ${options.join(', ')}`;
  const known = [...new Set(expected.split(/[ |()]+/u).flatMap((part) => forms[part] ?? []))];
  return known.length > 0 ? known.join(' or ') : 'it';
}

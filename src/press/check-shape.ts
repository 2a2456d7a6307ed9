import * as v from 'valibot';
import { nearest } from '../edition/resemblance.ts';
import { mostFaults, shown } from './faults.ts';

/** What is wrong with one field of a file. */
export interface ShapeFault {
  readonly path: (string | number)[];
  readonly message: string;
}

export type Shaped<T> = { readonly kind: 'right'; readonly value: T } | { readonly kind: 'wrong'; readonly faults: readonly ShapeFault[] };

/** Holds a value against a schema; every fault names what was found and what to write instead. */
export function checkShape<S extends v.GenericSchema>(schema: S, value: unknown): Shaped<v.InferOutput<S>> {
  const result = v.safeParse(schema, value);
  if (result.success) return { kind: 'right', value: result.output };
  const fields = fieldsOf(schema);
  return { kind: 'wrong', faults: result.issues.slice(0, mostFaults).flatMap((issue) => faultsOf(issue, fields)) };
}

type Issue = v.BaseIssue<unknown>;

/** The names of all fields of a schema, at any depth: what a mistyped one may have meant. */
function fieldsOf(schema: unknown, names = new Set<string>()): Set<string> {
  if (typeof schema !== 'object' || schema === null) return names;
  const { entries, options, item, wrapped, pipe } = schema as Record<string, unknown>;
  if (typeof entries === 'object' && entries !== null) {
    for (const [name, entry] of Object.entries(entries)) {
      names.add(name);
      fieldsOf(entry, names);
    }
  }
  for (const inner of [options, pipe].flat()) fieldsOf(inner, names);
  fieldsOf(item, names);
  fieldsOf(wrapped, names);
  return names;
}

const pathOf = (issue: Issue): (string | number)[] =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

function faultsOf(issue: Issue, fields: ReadonlySet<string>): ShapeFault[] {
  const path = pathOf(issue);
  if (issue.type === 'union') {
    // Of the forms a value may take, the one it comes closest to says what is wrong with it.
    const nested = (issue.issues ?? []).filter((inner) => inner.path !== undefined || inner.kind === 'validation');
    if (nested.length > 0) {
      return nested.flatMap((inner) => faultsOf(inner, fields)).map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
    }
  }
  return [{ path, message: messageOf(issue, path, fields) }];
}

function messageOf(issue: Issue, path: (string | number)[], fields: ReadonlySet<string>): string {
  const name = String(path.at(-1) ?? '');
  if (issue.kind === 'validation') return `${shown(issue.input)}: ${issue.message}`;
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const meant = fields.has(name) ? undefined : nearest(name, fields);
    return meant === undefined ? 'there is no such field here; take it out' : `there is no such field; did you mean "${meant}"?`;
  }
  if (issue.received === 'undefined') return `missing; add ${article(issue.expected)}`;
  const options = [...(issue.expected ?? '').matchAll(/"([^"]*)"/gu)].map(([, option]) => option ?? '');
  if (options.length > 0) {
    const meant = typeof issue.input === 'string' ? nearest(issue.input, options) : undefined;
    return meant === undefined
      ? `found ${shown(issue.input)}; write one of ${options.join(', ')}`
      : `found ${shown(issue.input)}; did you mean "${meant}"?`;
  }
  return `found ${shown(issue.input)}; write ${article(issue.expected)}`;
}

const forms: Partial<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list in [ ]',
  Object: 'fields in { }',
};

function article(expected: string | null): string {
  if (expected === null) return 'it';
  const known = [...new Set(expected.split(/[ |()]+/u).flatMap((part) => forms[part] ?? []))];
  return known.length > 0 ? known.join(' or ') : 'it';
}

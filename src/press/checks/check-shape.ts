import * as v from 'valibot';
import { nearest } from '../../text/edit-distance.ts';
import { mostFaults } from '../copy/fault-list.ts';
import { shown } from '../copy/faults.ts';
import { homeOf } from './field-aliases.ts';
import { fits, formAt, shapeOf } from './field-shapes.ts';

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
  const known: Known = { schema, fields: fieldsOf(schema) };
  const said = new Map<string, ShapeFault>();
  for (const fault of result.issues.slice(0, mostFaults).flatMap((issue) => faultsOf(issue, known))) {
    said.set(JSON.stringify([fault.path, fault.message]), fault);
  }
  return { kind: 'wrong', faults: [...said.values()], more: Math.max(0, result.issues.length - mostFaults) };
}

type Issue = v.BaseIssue<unknown>;

/** The fields of a schema by their names, each with the form its value takes. */
type Fields = ReadonlyMap<string, string>;

interface Known {
  readonly schema: unknown;
  readonly fields: Fields;
}

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

/** @param above where the value that was held against the schema stands in the file */
function faultsOf(issue: Issue, known: Known, above: ShapeFault['path'] = []): ShapeFault[] {
  const path = [...above, ...pathOf(issue)];
  if (issue.type === 'union') {
    // Of the forms a value may take, the one it comes closest to says what is wrong with it.
    const nested = (issue.issues ?? []).filter((inner) => inner.path !== undefined || inner.kind === 'validation');
    if (nested.length > 0) return nested.flatMap((inner) => faultsOf(inner, known, path));
  }
  // To the schema a list is an object without the fields it should have.
  const owner = issue.path?.at(-1)?.input;
  if (Array.isArray(owner) && typeof path.at(-1) === 'string') {
    const list = path.slice(0, -1);
    return [{ path: list, message: `found ${shown(owner)}; write ${wholeOf(known, list, owner) ?? formOf('Object')}` }];
  }
  return [{ path, message: messageOf(issue, path, known) }];
}

function messageOf(issue: Issue, path: ShapeFault['path'], known: Known): string {
  const name = String(path.at(-1) ?? '');
  const expected = issue.expected ?? '';
  if (issue.kind === 'validation') return `${shown(issue.input)}: ${issue.message}`;
  if (issue.type === 'strict_object' && expected === 'never') return strangerMessage(issue, path, known);
  if (issue.received === 'undefined')
    return `missing; write ${formOf(issue.type === 'strict_object' ? (known.fields.get(name) ?? '') : expected)}`;
  const meant = typeof issue.input === 'string' ? nearest(issue.input, optionsOf(expected)) : undefined;
  const whole = /Array|Object/u.test(expected) ? wholeOf(known, path, issue.input) : undefined;
  return `found ${shown(issue.input)}; ${meant === undefined ? `write ${whole ?? formOf(expected)}` : `did you mean "${meant}"?`}`;
}

/** What to write for a field of lists and fields, whole, so that following it is no way to the next fault. */
function wholeOf({ schema }: Known, path: ShapeFault['path'], found: unknown): string | undefined {
  const form = path.length === 0 ? undefined : formAt(schema, path);
  return form === undefined ? undefined : shapeOf(form, found);
}

/** Of a field that is not known: what it may have meant, and where what it holds belongs. */
function strangerMessage(issue: Issue, path: ShapeFault['path'], { schema, fields }: Known): string {
  const name = String(path.at(-1) ?? '');
  const { value, input: owner } = issue.path?.at(-1) ?? {};
  const own = formAt(schema, [])?.entries ?? {};
  const home = path.length === 1 ? homeOf(name, own) : undefined;
  if (home !== undefined) {
    if (typeof owner === 'object' && owner !== null && Object.hasOwn(owner, home))
      return `there is no such field; what it says belongs in "${home}", which is written too: make one of them`;
    const form = formAt(schema, [home]);
    return `there is no such field; ${form === undefined || fits(form, value) ? `did you mean "${home}"?` : `write "${home}": ${shapeOf(form, value) ?? '["…"]'}`}`;
  }
  if (path.length === 1 && name.toLowerCase() === 'slug' && Object.hasOwn(own, 'headline')) {
    return `there is no such field, since the file's name is the slug; rename the file${typeof value === 'string' ? ` to ${shown(`${value}.json`)}` : ''}, and take this out`;
  }
  const meant = fields.has(name) ? undefined : nearest(name, fields.keys());
  return meant === undefined
    ? 'there is no such field here; take it out'
    : `there is no such field; did you mean "${meant}"?`;
}

const forms: Partial<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list in [ ]',
  Object: 'fields in { }',
};

const optionsOf = (expected: string): string[] =>
  [...expected.matchAll(/"([^"]*)"/gu)].map(([, option]) => option ?? '');

/** What to write for what a schema expects. */
function formOf(expected: string): string {
  const options = optionsOf(expected);
  if (options.length > 0) return `one of ${options.join(', ')}`;
  const known = [...new Set(expected.split(/[ |()]+/u).flatMap((part) => forms[part] ?? []))];
  return known.length > 0 ? known.join(' or ') : 'it';
}

import * as v from 'valibot';
import { nearest } from '../../text/edit-distance.ts';
import { maxFaults } from '../copy/fault-list.ts';
import * as messages from '../copy/messages/fields.ts';
import { looksLike } from '../copy/messages/look-alike.ts';
import { quoteWhole } from '../copy/messages/quote.ts';
import { exampleOf, withoutBy } from './field-examples.ts';
import { fieldsOf, nodeAt } from './schema-nodes.ts';
import { isRecord } from './is-record.ts';
import { fieldsMeaning, isMeantByAnother, unknownFieldMessage } from './unknown-field.ts';
import { unknownFieldsOf } from './unknown-fields.ts';

/** A fault of a field: its value has the wrong form. */
export interface ShapeFault {
  readonly path: (string | number)[];
  readonly message: string;
}

export type ShapeResult<T> =
  | { readonly kind: 'right'; readonly value: T }
  | {
      readonly kind: 'wrong';
      readonly faults: readonly ShapeFault[];
      /** How many faults there are besides these. */
      readonly more: number;
    };

/** Checks a file's content against its schema. Each fault says what was found and what to write instead. */
export function checkShape<S extends v.GenericSchema>(schema: S, content: unknown): ShapeResult<v.InferOutput<S>> {
  const result = v.safeParse(schema, content);
  if (result.success) return { kind: 'right', value: result.output };
  const faults = new Map<string, ShapeFault>();
  const add = (fault: ShapeFault) => faults.set(JSON.stringify([fault.path, fault.message]), fault);
  const issues = result.issues.filter((issue) => !isAboutUnknownFields(issue));
  for (const issue of issues.slice(0, maxFaults)) for (const fault of faultsOf(issue, { schema, content })) add(fault);
  let more = Math.max(0, issues.length - maxFaults);
  for (const field of unknownFieldsOf(schema, content)) {
    if (faults.size >= maxFaults) more += 1;
    else add({ path: [...field.path], message: unknownFieldMessage(field, schema, content) });
  }
  return { kind: 'wrong', faults: [...faults.values()], more };
}

/** Whether an issue says only that fields are unknown. `unknownFieldsOf` finds them all. */
const isAboutUnknownFields = (issue: Issue): boolean => {
  if (issue.type === 'strict_object') return issue.expected === 'never';
  const inner = (issue.issues ?? []).filter((one) => one.path !== undefined);
  return issue.type === 'union' && inner.length > 0 && inner.every(isAboutUnknownFields);
};

type Issue = v.BaseIssue<unknown>;

interface Checked {
  readonly schema: unknown;
  readonly content: unknown;
}

/** @param above the path of the value that the issue's own path starts at */
function faultsOf(issue: Issue, checked: Checked, above: ShapeFault['path'] = []): ShapeFault[] {
  const ownPath = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const path = [...above, ...ownPath];
  if (issue.type === 'union') {
    // Valibot lists the issues inside a value for the form that the value comes closest to.
    const inner = (issue.issues ?? []).filter((one) => one.path !== undefined);
    if (inner.length > 0) return inner.flatMap((one) => faultsOf(one, checked, path));
  }
  // Valibot takes a list for an object without the required fields: the list itself is the fault.
  const owner = issue.path?.at(-1)?.input;
  if (Array.isArray(owner) && typeof path.at(-1) === 'string') {
    const list = path.slice(0, -1);
    return [{ path: list, message: messages.wrongValue(owner, formOf(list, 'Object', owner, checked)) }];
  }
  // A strict object reports its unknown field too. A variant does not.
  const isMissing = issue.type === 'strict_object' && issue.received === 'undefined';
  if (isMissing && isMeantByAnother(path, owner, checked.schema, checked.content)) return [];
  // A variant doesn't report a misspelt "type".
  if (issue.type === 'variant' && issue.received === 'undefined' && isRecord(owner)) {
    const [name] = fieldsMeaning(path, owner, checked.schema, checked.content);
    if (name !== undefined) {
      const unknown = { path: [...path.slice(0, -1), name], value: owner[name], owner };
      return [{ path: unknown.path, message: unknownFieldMessage(unknown, checked.schema, checked.content) }];
    }
  }
  return [{ path, message: messageOf(issue, path, checked) }];
}

function messageOf(issue: Issue, path: ShapeFault['path'], checked: Checked): string {
  const { input, expected } = issue;
  const { value, input: owner } = issue.path?.at(-1) ?? {};
  if (issue.kind === 'validation') return messages.badValue(input, issue.message);
  if (issue.type === 'strict_object' && expected === 'never')
    return unknownFieldMessage({ path, value, owner }, checked.schema, checked.content);
  if (issue.received === 'undefined') {
    const node = fieldsOf(nodeAt(checked.schema, path.slice(0, -1), checked.content), owner)[String(path.at(-1))];
    return messages.missing(typeForm(issue.type === 'strict_object' ? (node?.expects ?? '') : (expected ?? '')));
  }
  const similar = typeof input === 'string' ? similarTo(input, quotedIn(expected ?? '')) : undefined;
  if (similar !== undefined) return messages.misspeltValue(input, similar);
  return messages.wrongValue(input, converted(input, expected) ?? formOf(path, expected ?? '', input, checked));
}

/** The option that a misspelt value looks like, or is closest to. */
export const similarTo = (value: string, options: readonly string[]): string | undefined =>
  options.find((option) => looksLike(value, option)) ?? nearest(value, options);

/** The text in a list of one, or the number in a text, as it is written where a text or number is expected. */
function converted(found: unknown, expected: string | null): string | undefined {
  if (expected === 'number') return typeof found === 'string' && /^[1-9]\d*$/u.test(found) ? found : undefined;
  const [text, ...others]: unknown[] = Array.isArray(found) ? found : [];
  return expected === 'string' && typeof text === 'string' && others.length === 0 ? quoteWhole(text) : undefined;
}

/** The text after "write": for a list or object an example, which passes the check; for other values their type. */
function formOf(path: ShapeFault['path'], expected: string, found: unknown, { schema, content }: Checked): string {
  const node = /Array|Object/u.test(expected) ? nodeAt(schema, path, content) : undefined;
  const used = path[0] === 'author' ? withoutBy(found) : found;
  return (node === undefined ? undefined : exampleOf(node, used)) ?? typeForm(expected);
}

const quotedIn = (expected: string): string[] =>
  [...expected.matchAll(/"([^"]*)"/gu)].map(([, option]) => option ?? '');

/** The types that a schema expects, such as `(string | Object)`, in words. */
function typeForm(expected: string): string {
  const options = quotedIn(expected);
  if (options.length > 0) return messages.oneOf(options);
  const forms = new Set(expected.split(/[ |()]+/u).flatMap((type) => messages.expectedType[type] ?? []));
  return forms.size === 0 ? messages.someValue : messages.anyOf([...forms]);
}

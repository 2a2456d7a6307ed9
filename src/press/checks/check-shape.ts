import * as v from 'valibot';
import { nearest } from '../../text/edit-distance.ts';
import { maxFaults } from '../copy/fault-list.ts';
import * as messages from '../copy/messages/fields.ts';
import { looksLike } from '../copy/messages/look-alike.ts';
import { quoteWhole } from '../copy/messages/quote.ts';
import { exampleOf, withoutBy } from './field-examples.ts';
import { blockTypeFor, isParagraphName } from './block-types.ts';
import { exampleIn, fieldsOf, nodeAt, optionsOf, type SchemaNode } from './schema-nodes.ts';
import { isRecord } from './is-record.ts';
import { misreadObjects } from './misread-objects.ts';
import { fieldsMeaning, isMeantByAnother, unknownFieldMessage, type Checked } from './unknown-field.ts';
import { unknownFieldsOf } from './unknown-fields.ts';

/** A fault of a field: its value has the wrong form. */
export interface ShapeFault {
  readonly path: (string | number)[];
  readonly message: string;
  /** The path of the object that is faulty as a whole, if the fault is shown at one of its fields. */
  readonly whole?: (string | number)[];
}

export type ShapeResult<T> =
  | { readonly kind: 'right'; readonly value: T }
  | {
      readonly kind: 'wrong';
      readonly faults: readonly ShapeFault[];
      /** How many faults there are besides these. */
      readonly more: number;
    };

/**
 * Checks a file's content against its schema. Each fault says what was found and what to write instead.
 * @param extension of the file, with its dot
 */
export function checkShape<S extends v.GenericSchema>(
  schema: S,
  content: unknown,
  extension = '.json',
): ShapeResult<v.InferOutput<S>> {
  const result = v.safeParse(schema, content);
  if (result.success) return { kind: 'right', value: result.output };
  const faults = new Map<string, ShapeFault>();
  const misread = misreadObjects({ schema, content, extension });
  const isMisread = (path: ShapeFault['path']) => misread.some((one) => one.path.every((part, i) => part === path[i]));
  const add = (fault: ShapeFault) =>
    isMisread(fault.path) || faults.set(JSON.stringify([fault.path, fault.message]), fault);
  const issues = result.issues.filter((issue) => !isAboutUnknownFields(issue));
  for (const issue of issues.slice(0, maxFaults))
    for (const fault of faultsOf(issue, { schema, content, extension })) add(fault);
  let more = Math.max(0, issues.length - maxFaults);
  for (const field of unknownFieldsOf(schema, content)) {
    if (faults.size >= maxFaults) more += 1;
    else add({ path: [...field.path], message: unknownFieldMessage(field, { schema, content, extension }) });
  }
  const whole = misread.map(({ path, place, message }) => ({ path: place, message, whole: path }));
  return { kind: 'wrong', faults: [...whole, ...faults.values()], more };
}

/** Whether an issue says only that fields are unknown. `unknownFieldsOf` finds them all. */
const isAboutUnknownFields = (issue: Issue): boolean => {
  if (issue.type === 'strict_object') return issue.expected === 'never';
  const inner = (issue.issues ?? []).filter((one) => one.path !== undefined);
  return issue.type === 'union' && inner.length > 0 && inner.every(isAboutUnknownFields);
};

type Issue = v.BaseIssue<unknown>;

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
      return [{ path: unknown.path, message: unknownFieldMessage(unknown, checked) }];
    }
  }
  return [{ path, message: messageOf(issue, path, checked) }];
}

function messageOf(issue: Issue, path: ShapeFault['path'], checked: Checked): string {
  const { input, expected } = issue;
  const { value, input: owner } = issue.path?.at(-1) ?? {};
  const ownNode = nodeAt(checked.schema, path, checked.content);
  const example = ownNode === undefined ? undefined : exampleIn(ownNode);
  if (issue.kind === 'validation') {
    const isEmpty = issue.message === messages.noVisibleText && example !== undefined;
    return messages.badValue(input, isEmpty ? messages.noVisibleTextSuchAs(example) : issue.message);
  }
  if (issue.type === 'strict_object' && expected === 'never')
    return unknownFieldMessage({ path, value, owner }, checked);
  if (issue.received === 'undefined') {
    const node = fieldsOf(nodeAt(checked.schema, path.slice(0, -1), checked.content), owner)[String(path.at(-1))];
    if (path.at(-1) === 'alt') return messages.missing(messages.alternativeText);
    const alone = nameAlone(path, owner, checked);
    const form = issue.type === 'strict_object' ? (node?.expects ?? '') : (expected ?? '');
    const [, numberForm] = (form === 'number' ? numberReason(ownNode) : undefined)?.split('; write ') ?? [];
    return (
      messages.missing(numberForm ?? typeForm(form, example)) + (alone === undefined ? '' : messages.orOnly(alone))
    );
  }
  if (typeof input === 'string' && issue.type === 'variant') {
    const text = isRecord(owner) ? owner['text'] : undefined;
    if (isParagraphName(input) && typeof text === 'string') return messages.paragraphAlone(input, text);
    const type = blockTypeFor(input);
    if (type !== undefined && quotedIn(expected ?? '').includes(type)) return messages.otherName(input, type);
  }
  const numberFault = expected === 'number' ? numberReason(ownNode) : undefined;
  const similar = typeof input === 'string' ? similarTo(input, quotedIn(expected ?? '')) : undefined;
  if (similar !== undefined) return messages.misspeltValue(input, similar);
  const asIs = converted(input, expected);
  if (asIs === undefined && numberFault !== undefined) return messages.badValue(input, numberFault);
  if (path.at(-1) === 'alt') return messages.wrongValue(input, messages.alternativeText);
  return messages.wrongValue(input, asIs ?? formOf(path, expected ?? '', input, checked));
}

/** What a schema of numbers says of one that it never takes. */
function numberReason(node: SchemaNode | undefined): string | undefined {
  const result = node === undefined ? undefined : v.safeParse(node as unknown as v.GenericSchema, -1);
  const [issue] = result?.success === false ? result.issues : [];
  return issue?.kind === 'validation' ? issue.message : undefined;
}

/** The name or text of an object that can stand without the others of its fields. */
function nameAlone(path: ShapeFault['path'], owner: unknown, { schema, content }: Checked): string | undefined {
  const name = isRecord(owner) && Object.keys(owner).length === 1 ? (owner['name'] ?? owner['text']) : undefined;
  const node = nodeAt(schema, path.slice(0, -1), content);
  const canBeText = node !== undefined && optionsOf(node).some(({ type }) => type === 'string');
  return typeof name === 'string' && canBeText ? name : undefined;
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
  if (node !== undefined) return exampleOf(node, used) ?? typeForm(expected);
  const own = nodeAt(schema, path, content);
  return typeForm(expected, own === undefined ? undefined : exampleIn(own));
}

/** The numbers of a choice, such as `(2 | 3)`. */
const numbersIn = (expected: string): string[] => expected.match(/(?<=[(| ])\d+(?=[)| ])/gu) ?? [];

const quotedIn = (expected: string): string[] =>
  [...expected.matchAll(/"([^"]*)"/gu)].map(([, option]) => option ?? '');

/**
 * The types that a schema expects, such as `(string | Object)`, in words.
 * @param example of the texts that it takes
 */
function typeForm(expected: string, example?: string): string {
  if (expected === 'string' && example !== undefined) return messages.textSuchAs(example);
  const numbers = numbersIn(expected);
  if (numbers.length > 0) return messages.anyOf(numbers);
  const options = quotedIn(expected);
  if (options.length > 0) return messages.oneOf(options);
  const forms = new Set(expected.split(/[ |()]+/u).flatMap((type) => messages.expectedType[type] ?? []));
  return forms.size === 0 ? messages.someValue : messages.anyOf([...forms]);
}

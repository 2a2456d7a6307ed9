import * as v from 'valibot';
import { isRecord } from './is-record.ts';

/** A Valibot schema, as far as messages need to look into it. */
export interface SchemaNode {
  readonly type?: string;
  /** The accepted types or values, such as `string` or `("Person" | "Place")`. */
  readonly expects?: string;
  /** The value that a `literal` accepts. */
  readonly literal?: unknown;
  /** The fields of an object. */
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  /** The items of an array. */
  readonly item?: SchemaNode;
  /** The values of a record, whose fields can have any name. */
  readonly value?: unknown;
  /** The schema of an optional value. */
  readonly wrapped?: SchemaNode;
  /** Returns the schema of a lazy one. */
  readonly getter?: () => unknown;
  /** The schemas of a union or variant; the values of a picklist. */
  readonly options?: readonly unknown[];
}

/** A schema without `optional` and `lazy`. */
export function nodeOf(schema: unknown): SchemaNode {
  const node = schema as SchemaNode;
  const inner = node.wrapped ?? node.getter?.();
  return inner === undefined ? node : nodeOf(inner);
}

/** An example of the values that a schema takes, if it has one. */
export function exampleIn(node: SchemaNode): string | undefined {
  const [example]: unknown[] = v.getExamples(node as v.GenericSchema);
  return typeof example === 'string' ? example : undefined;
}

/** The schemas of a union or variant. */
export const optionsOf = ({ options }: SchemaNode): SchemaNode[] =>
  (options ?? []).filter((option) => typeof option === 'object' && option !== null).map(nodeOf);

/** A schema and all its options, at any depth. */
const alternativesOf = (node: SchemaNode): SchemaNode[] => [node, ...optionsOf(node).flatMap(alternativesOf)];

/** The types of blocks that a schema accepts; none if it is not of blocks. */
export const typesOf = (node: SchemaNode): string[] =>
  alternativesOf(node)
    .filter(({ type }) => type === 'variant')
    .flatMap(optionsOf)
    .map(({ entries }) => String(entries?.['type']?.literal));

/**
 * The fields that an object can have.
 * @param value the object: its `type` selects the block that it is
 */
export function fieldsOf(node: SchemaNode | undefined, value: unknown): Readonly<Record<string, SchemaNode>> {
  const objects = node === undefined ? [] : alternativesOf(node).filter(({ entries }) => entries !== undefined);
  const type = isRecord(value) ? value['type'] : undefined;
  const chosen = objects.find(({ entries }) => entries?.['type']?.literal === type && type !== undefined);
  return Object.assign({}, ...(chosen === undefined ? objects : [chosen]).map(({ entries }) => entries));
}

/**
 * The schema of a field.
 * @param root the schema of the file
 * @param content the content of the file
 * @returns undefined if there is no such field
 */
export function nodeAt(root: unknown, path: readonly (string | number)[], content: unknown): SchemaNode | undefined {
  let node: SchemaNode | undefined = nodeOf(root);
  let value = content;
  for (const part of path) {
    if (node === undefined) return undefined;
    const inner: SchemaNode | undefined =
      typeof part === 'number'
        ? alternativesOf(node).find(({ item }) => item !== undefined)?.item
        : node.type === 'record'
          ? nodeOf(node.value)
          : ownEntry(fieldsOf(node, value), part);
    node = inner === undefined ? undefined : nodeOf(inner);
    value = Array.isArray(value) ? value[Number(part)] : isRecord(value) ? value[part] : undefined;
  }
  return node;
}

const ownEntry = (entries: Readonly<Record<string, SchemaNode>>, name: string): SchemaNode | undefined =>
  Object.hasOwn(entries, name) ? entries[name] : undefined;

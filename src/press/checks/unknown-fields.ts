import { isRecord } from './is-record.ts';
import { fieldsOf, nodeOf, optionsOf, type SchemaNode } from './schema-nodes.ts';
import type { UnknownField } from './unknown-field.ts';

/**
 * All fields that a file's schema doesn't know, at every depth. Valibot names only the first one of each object.
 * @param schema of the file
 * @param content the content of the file
 */
export function* unknownFieldsOf(schema: unknown, content: unknown): Generator<UnknownField> {
  yield* fieldsBelow(nodeOf(schema), content, []);
}

function* fieldsBelow(node: SchemaNode, value: unknown, path: UnknownField['path']): Generator<UnknownField> {
  if (Array.isArray(value)) {
    const item = listIn(node)?.item;
    if (item !== undefined) for (const [i, one] of value.entries()) yield* fieldsBelow(nodeOf(item), one, [...path, i]);
    return;
  }
  if (!isRecord(value) || !hasKnownType(node, value)) return;
  const known = fieldsOf(node, value);
  if (Object.keys(known).length === 0) return;
  for (const [name, content] of Object.entries(value)) {
    const field = Object.hasOwn(known, name) ? known[name] : undefined;
    if (field === undefined) yield { path: [...path, name], value: content, owner: value };
    else yield* fieldsBelow(nodeOf(field), content, [...path, name]);
  }
}

const listIn = (node: SchemaNode): SchemaNode | undefined =>
  node.item === undefined ? optionsOf(node).find((option) => listIn(option) !== undefined) : node;

/** Whether it is known what an object is: of a block without a right type, no field is known. */
function hasKnownType(node: SchemaNode, value: Readonly<Record<string, unknown>>): boolean {
  const variant = node.type === 'variant' ? node : optionsOf(node).find(({ type }) => type === 'variant');
  return (
    variant === undefined || optionsOf(variant).some(({ entries }) => entries?.['type']?.literal === value['type'])
  );
}

import * as v from 'valibot';
import { nodeOf, optionsOf, type SchemaNode } from './schema-nodes.ts';

/** A text that no editor writes: as a topic or slug, it can't be the same as another. */
const text = 'stands-in-for-a-faulty-value';
const address = 'https://example.org/';
const simpleValues = [text, address, 'en', '2000-01-01', 1, false];

/**
 * A value for a field whose own value is faulty, so that the rest of its file can be checked. It causes no faults.
 * @param name of the field
 * @returns undefined if there is none
 */
export function standIn(schema: SchemaNode, name: string | number): unknown {
  const node = nodeOf(schema);
  // A file of this name would be missing.
  if (name === 'src') return address;
  if (node.type === 'literal') return node.literal;
  // The last type of a topic is the general one.
  if (node.type === 'picklist') return node.options?.at(-1);
  if (node.entries !== undefined) return objectFor(node.entries);
  if (node.item !== undefined) return [[], [standIn(node.item, 0)]].find((list) => accepts(node, list));
  const [option] = optionsOf(node);
  return option === undefined ? simpleValues.find((value) => accepts(node, value)) : standIn(option, name);
}

const accepts = (node: SchemaNode, value: unknown): boolean => v.is(node as v.GenericSchema, value);

/** An object with the required fields only. */
const objectFor = (entries: Readonly<Record<string, SchemaNode>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([name, entry]) =>
      entry.type === 'optional' ? [] : [[name, standIn(entry, name)] as const],
    ),
  );

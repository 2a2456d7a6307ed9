import * as v from 'valibot';
import { nodeOf, optionsOf, type SchemaNode } from './schema-nodes.ts';

/** How many texts have been made. Each is another one: as names or slugs, two that are the same would be a fault. */
let count = 0;

/** A text that no editor writes. */
const newText = (): string => `stands-in-for-a-faulty-value-${(count += 1)}`;

const simpleValues = ['https://example.org/', 'en', '2000-01-01', '2000-01-01T00:00:00Z', '1:00', 1, false];

/**
 * A value for a field whose own value is faulty, so that the rest of its file can be checked. It has the right form.
 * Later checks, such as whether its file exists, leave it out by its path.
 * @returns undefined if there is none
 */
export function standIn(schema: SchemaNode): unknown {
  const node = nodeOf(schema);
  if (node.type === 'literal') return node.literal;
  // The last type of a topic is the general one.
  if (node.type === 'picklist') return node.options?.at(-1);
  if (node.type === 'record') return {};
  if (node.entries !== undefined) return objectFor(node.entries);
  if (node.item !== undefined) {
    const item = standIn(node.item);
    return [[], [item], [item, item]].find((list) => accepts(node, list));
  }
  const [option] = optionsOf(node);
  return option === undefined ? [newText(), ...simpleValues].find((value) => accepts(node, value)) : standIn(option);
}

const accepts = (node: SchemaNode, value: unknown): boolean => v.is(node as v.GenericSchema, value);

/** An object with the required fields only. */
const objectFor = (entries: Readonly<Record<string, SchemaNode>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([name, entry]) =>
      entry.type === 'optional' ? [] : [[name, standIn(entry)] as const],
    ),
  );

import * as v from 'valibot';
import * as messages from '../copy/messages/fields.ts';
import { quote } from '../copy/messages/quote.ts';
import { fieldsOf, nodeOf, optionsOf, type SchemaNode } from './schema-nodes.ts';

/** Stands for something that the editor has to fill in. */
const blank = '…';

/**
 * How a field's value is written: `[{"name": "Jane Doe"}]`. What the editor wrote is used where it
 * fits, and the result passes the check of the field.
 * @param node the field's schema
 * @param found what the editor wrote
 * @returns undefined if there are too many forms to show one
 */
export function exampleOf(node: SchemaNode, found?: unknown): string | undefined {
  const example = writeExample(node, found);
  if (example === undefined || found === undefined || passes(node, example)) return example;
  return writeExample(node, undefined);
}

/** Whether an example is complete and accepted by its schema. Incomplete ones aren't JSON, and pass. */
function passes(node: SchemaNode, example: string): boolean {
  let value: unknown;
  try {
    value = JSON.parse(example);
  } catch {
    return true;
  }
  return accepts(node, value);
}

const accepts = (node: SchemaNode, value: unknown): boolean => v.is(node as v.GenericSchema, value);

function writeExample(node: SchemaNode, found: unknown): string | undefined {
  const options = optionsOf(node);
  if (node.type === 'string') {
    if (typeof found === 'string') return quote(found);
    return accepts(node, blank) ? quote(blank) : blank;
  }
  if (node.type === 'literal') return quote(node.literal);
  if (node.type === 'variant') return options[0] === undefined ? undefined : writeExample(options[0], undefined);
  if (options.length > 0) {
    if (typeof found === 'string' && options[0] !== undefined) return writeExample(options[0], found);
    if (options.some(({ item }) => item !== undefined)) return undefined;
    const fields = options.find(({ type, entries }) => entries !== undefined || type === 'variant');
    return fields === undefined ? undefined : messages.textOr(writeExample(fields, undefined) ?? blank);
  }
  if (node.item !== undefined) return listExample(nodeOf(node.item), found);
  if (node.entries !== undefined) return fieldsExample(node.entries, found);
  return blank;
}

function listExample(item: SchemaNode, found: unknown): string {
  if ([item, ...optionsOf(item)].some((one) => hasRequiredFields(one, found))) return `[${quote(found)}]`;
  if (!acceptsText(item)) {
    const examples = [found].flat().map((one) => writeExample(item, one) ?? blank);
    return `[${examples.join(', ')}]`;
  }
  if (typeof found !== 'string') return `["${blank}"]`;
  return `[${itemsOf(item, found).map(quote).join(', ')}]`;
}

/** The items that an editor wrote as one text: paragraphs between empty lines, or words between commas. */
function itemsOf(item: SchemaNode, text: string): string[] {
  const isParagraph = optionsOf(item).some(({ type }) => type === 'variant');
  return text.split(isParagraph ? /\n\s*\n/u : /[,;]/u).flatMap((one) => one.trim() || []);
}

/** Whether a value can be a text. */
const acceptsText = (node: SchemaNode): boolean => node.type === 'string' || optionsOf(node).some(acceptsText);

function hasRequiredFields({ entries }: SchemaNode, found: unknown): boolean {
  if (entries === undefined || typeof found !== 'object' || found === null || Array.isArray(found)) return false;
  return Object.entries(entries).every(([name, { type }]) => type === 'optional' || Object.hasOwn(found, name));
}

/** Fields that a single text most likely was meant for. */
const mainFields: ReadonlySet<string> = new Set(['name', 'text', 'src', 'lead']);

/** The required fields of an object; all fields if none is required. */
function fieldsExample(entries: Readonly<Record<string, SchemaNode>>, found: unknown): string {
  const all = Object.entries(entries);
  const required = all.filter(([, { type }]) => type !== 'optional');
  const fields = (required.length > 0 ? required : all).map(([name, entry]) => {
    const value = writeExample(nodeOf(entry), mainFields.has(name) ? found : undefined);
    return `${quote(name)}: ${value ?? blank}`;
  });
  return `{${fields.join(', ')}}`;
}

/** Whether a value can stay as it is when its field is renamed, as far as lists and texts go. */
export function canKeep({ type, item }: SchemaNode, value: unknown): boolean {
  if (item === undefined) return type === 'string';
  return Array.isArray(value) && value.every((one) => typeof one !== 'string' || acceptsText(nodeOf(item)));
}

/** A byline without its "By", as `author` has it. */
export function withoutBy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBy);
  return typeof value === 'string' ? value.trim().replace(/^by:?\s+(?=\S)/iu, '') : value;
}

/** The fields of an object, for messages about unknown ones. */
export const fieldNames = (node: SchemaNode | undefined, value: unknown): string[] =>
  Object.keys(fieldsOf(node, value));

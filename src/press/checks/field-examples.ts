import * as v from 'valibot';
import { slugOf } from '../../edition/slug.ts';
import * as messages from '../copy/messages/fields.ts';
import { orList } from '../copy/messages/or-list.ts';
import { quote } from '../copy/messages/quote.ts';
import { markdownBlocks } from './markdown/markdown-blocks.ts';
import { exampleIn, fieldsOf, nodeOf, optionsOf, type SchemaNode } from './schema-nodes.ts';

/** A gap that the editor has to fill. */
const blank = '…';

/**
 * How a field's value is written: `[{"name": "Jane Doe"}]`. The editor's value is used if it fits.
 * An example without gaps passes the check of the field.
 * @param node the field's schema
 * @param found what the editor wrote
 * @returns undefined if there are too many forms to show one
 */
export function exampleOf(node: SchemaNode, found?: unknown): string | undefined {
  const value = Array.isArray(found) && found.length === 1 && node.item === undefined ? found[0] : found;
  if (typeof value === 'object' && accepts(node, value)) return quote(value);
  return writeExample(node, value);
}

const accepts = (node: SchemaNode, value: unknown): boolean => v.is(node as v.GenericSchema, value);

function writeExample(node: SchemaNode, found: unknown): string | undefined {
  const options = optionsOf(node);
  if (node.type === 'string') return textExample(node, found);
  if (node.type === 'picklist' && found !== undefined) return choiceExample(node, found);
  if (node.type === 'literal') return quote(node.literal);
  if (node.type === 'variant') return options[0] === undefined ? undefined : writeExample(options[0], undefined);
  if (options[0] !== undefined) {
    if (typeof found === 'string') return writeExample(options[0], found);
    if (options[0].type === 'union') return writeExample(options[0], found);
    const fields = options.find(({ type, entries }) => entries !== undefined || type === 'variant');
    return fields === undefined ? undefined : messages.textOr(writeExample(fields, undefined) ?? blank);
  }
  if (node.type === 'record') return recordExample(node, found);
  if (node.item !== undefined) return listExample(node, nodeOf(node.item), found);
  if (node.entries !== undefined) return fieldsExample(node.entries, found);
  return blank;
}

/** How many texts with names an example shows. */
const mostNamed = 3;

/** The texts of a list by their numbers, from 1: names that an editor would give. */
function recordExample(node: SchemaNode, found: unknown): string {
  const texts = [found].flat().filter((one) => accepts(nodeOf(node.value), one));
  const [first = blank, ...others] = texts.slice(0, mostNamed);
  const fields = [first, ...others].map((text, i) => `"${i + 1}": ${quote(text)}`);
  return `{${[...fields, ...(texts.length > mostNamed ? [blank] : [])].join(', ')}}`;
}

/** The option that was meant; all if nobody knows. Of a yes or no, as in `"draft": true`, the first is the yes. */
function choiceExample({ options = [] }: SchemaNode, found: unknown): string {
  const meant = options.filter((option, i) =>
    typeof found === 'boolean'
      ? i === Number(!found)
      : String(option).toLowerCase() === String(found).trim().toLowerCase(),
  );
  return orList((meant.length > 0 ? meant : options).map(quote));
}

function textExample(node: SchemaNode, found: unknown): string {
  const text = typeof found === 'string' ? fittingText(node, found) : undefined;
  if (text !== undefined) return quote(text);
  const example = exampleIn(node);
  return example !== undefined || accepts(node, blank) ? quote(example ?? blank) : blank;
}

/** A text, or the slug that can be made of it, if a schema accepts one of them. */
const fittingText = (node: SchemaNode, text: string): string | undefined =>
  [text, slugOf(text) ?? ''].find((one) => accepts(node, one));

function listExample(list: SchemaNode, item: SchemaNode, found: unknown): string {
  const middle = [0.5, 0.5];
  if (!acceptsText(item) && accepts(list, middle)) return quote(middle);
  if (typeof found === 'string' && isParagraph(item)) {
    const { body, faults } = markdownBlocks(found);
    if (body.length > 0 && faults.length === 0 && accepts(list, body)) return `[${body.map(quote).join(', ')}]`;
  }
  if (typeof found !== 'string' && accepts(list, [found])) return `[${quote(found)}]`;
  if (!acceptsText(item)) {
    const examples = [found].flat().map((one) => writeExample(item, one) ?? blank);
    return `[${examples.join(', ')}]`;
  }
  const texts = typeof found === 'string' ? textsIn(found, item).flatMap((one) => fittingText(item, one) ?? []) : [];
  return texts.length > 0 ? `[${texts.map(quote).join(', ')}]` : `[${accepts(item, blank) ? quote(blank) : blank}]`;
}

/** The items that an editor wrote as one text: paragraphs between empty lines, or words between commas. */
function textsIn(text: string, item: SchemaNode): string[] {
  return text.split(isParagraph(item) ? /\n\s*\n/u : /[,;]/u).flatMap((one) => one.trim() || []);
}

const isParagraph = (item: SchemaNode): boolean => optionsOf(item).some(({ type }) => type === 'variant');

/** Whether a value can be a text. */
const acceptsText = (node: SchemaNode): boolean => node.type === 'string' || optionsOf(node).some(acceptsText);

/** The fields that a single text was most likely meant for. A slug is made from the text. */
const mainFields: ReadonlySet<string> = new Set(['name', 'text', 'src', 'lead', 'slug']);

/** The required fields of an object; its main field if none is required. */
function fieldsExample(entries: Readonly<Record<string, SchemaNode>>, found: unknown): string {
  const all = Object.entries(entries);
  const required = all.filter(([, { type }]) => type !== 'optional');
  const shown = required.length > 0 ? required : all.filter(([name]) => mainFields.has(name));
  const fields = shown.map(([name, entry]) => {
    const value = writeExample(nodeOf(entry), mainFields.has(name) ? found : undefined);
    return `${quote(name)}: ${value ?? blank}`;
  });
  return `{${fields.join(', ')}}`;
}

/** Whether a value can stay as it is when its field is renamed. Only lists and texts are checked. */
export function canKeep({ type, item }: SchemaNode, value: unknown): boolean {
  if (item === undefined) return type === 'string' && typeof value === 'string';
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

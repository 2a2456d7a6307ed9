import { nearest } from '../../text/edit-distance.ts';
import { slugOf } from '../../edition/slug.ts';
import * as messages from '../copy/messages/fields.ts';
import { looksLike } from '../copy/messages/look-alike.ts';
import { fieldForAlias } from './field-aliases.ts';
import { canKeep, exampleOf, fieldNames, withoutBy } from './field-examples.ts';
import { fieldsOf, nodeAt } from './schema-nodes.ts';

/** A field that its schema doesn't know. */
export interface UnknownField {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  /** The object that the field is in. */
  readonly owner: unknown;
}

/** A file whose content is checked. */
export interface Checked {
  readonly schema: unknown;
  readonly content: unknown;
  /** Of the file's name, with its dot. */
  readonly extension: string;
}

/** The message about an unknown field: which field was probably meant, and what to write. */
export function unknownFieldMessage(
  { path, value, owner }: UnknownField,
  { schema, content, extension }: Checked,
): string {
  const name = String(path.at(-1) ?? '');
  const parent = path.slice(0, -1);
  if (parent.length === 0) {
    const fields = nodeAt(schema, [], content)?.entries ?? {};
    const field = fieldForAlias(name, fields, 0, owner);
    if (field !== undefined) return aliasMessage(name, field, value, owner, schema);
    if (name.toLowerCase() === 'slug' && Object.hasOwn(fields, 'headline'))
      return messages.slugIsFileName(fileNameOf(value, extension));
  }
  const similar = meantField(path, owner, schema, content);
  if (similar === undefined)
    return parent.length === 0
      ? messages.unknownField
      : messages.unknownFieldBeside(fieldNames(nodeAt(schema, parent, content), owner));
  return hasField(owner, similar) ? messages.otherFieldPresent(name, similar) : messages.misspeltField(name, similar);
}

/**
 * Whether the message about an unknown field of an object says to write this field. If the field is missing, that is
 * then no second fault: following both messages would write the field twice.
 * @param path of the field
 */
export function isMeantByAnother(
  path: UnknownField['path'],
  owner: unknown,
  schema: unknown,
  content: unknown,
): boolean {
  if (typeof owner !== 'object' || owner === null) return false;
  return fieldsMeaning(path, owner, schema, content).length > 0;
}

/** The unknown fields of an object that probably mean a known one. @param path of the known field */
export function fieldsMeaning(
  path: UnknownField['path'],
  owner: object,
  schema: unknown,
  content: unknown,
): readonly string[] {
  const parent = path.slice(0, -1);
  const known = fieldsOf(nodeAt(schema, parent, content), owner);
  return Object.keys(owner)
    .filter((name) => !Object.hasOwn(known, name))
    .filter((name) => meantField([...parent, name], owner, schema, content) === path.at(-1));
}

/** The field that an unknown one probably means. @param path of the unknown field */
export function meantField(
  path: UnknownField['path'],
  owner: unknown,
  schema: unknown,
  content: unknown,
): string | undefined {
  const [name, parent] = [String(path.at(-1)), path.slice(0, -1)];
  const known = fieldsOf(nodeAt(schema, parent, content), owner);
  // In a file, names of other systems are more frequent than misspelt ones; in an object, fields have short names.
  const alias = () => fieldForAlias(name, known, parent.length, owner);
  const similar = () => similarField(name, parent, owner, schema, content);
  return parent.length === 0 ? (alias() ?? similar()) : (similar() ?? alias());
}

const similarField = (
  name: string,
  parent: UnknownField['path'],
  owner: unknown,
  schema: unknown,
  content: unknown,
): string | undefined => {
  const names = fieldNames(nodeAt(schema, parent, content), owner);
  return names.find((known) => looksLike(name, known)) ?? nearest(name, names);
};

function aliasMessage(name: string, field: string, value: unknown, owner: unknown, schema: unknown): string {
  if (hasField(owner, field)) return messages.otherFieldPresent(name, field);
  const node = nodeAt(schema, [field], undefined);
  if (node === undefined || canKeep(node, value)) return messages.misspeltField(name, field);
  const example = exampleOf(node, field === 'author' ? withoutBy(value) : value);
  return example === undefined ? messages.misspeltField(name, field) : messages.writeInstead(field, example);
}

const hasField = (owner: unknown, name: string): boolean =>
  typeof owner === 'object' && owner !== null && Object.hasOwn(owner, name);

function fileNameOf(slug: unknown, extension: string): string | undefined {
  const name = typeof slug === 'string' ? slugOf(slug) : undefined;
  return name === undefined ? undefined : `${name}${extension}`;
}

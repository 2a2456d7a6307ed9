import { mediaElsewhere } from '../copy/messages/media.ts';
import { wrongValue } from '../copy/messages/fields.ts';
import { quoteWhole } from '../copy/messages/quote.ts';
import { canKeep } from './field-examples.ts';
import { isRecord } from './is-record.ts';
import { fieldsOf, nodeAt, nodeOf, optionsOf, typesOf } from './schema-nodes.ts';
import { meantField, type Checked } from './unknown-field.ts';

type ObjectPath = (string | number)[];

/** An object that is another thing than it has to be. Its fields are no faults of their own. */
export interface MisreadObject {
  readonly path: ObjectPath;
  /** The place that the message is about: the object, or one of its fields. */
  readonly place: ObjectPath;
  readonly message: string;
}

/**
 * Finds the objects of a file whose faults all have one cause: a text in an object, such as `{"item": "Bread"}` in a
 * list, and a film or recording of another site, which has no file, width or height here.
 */
export function misreadObjects(checked: Checked): MisreadObject[] {
  return objectsIn(checked.content, []).flatMap(([path, object]) => {
    const elsewhere = mediaOfAnotherSite(path, object, checked);
    const text = elsewhere === undefined ? textInObject(path, object, checked) : undefined;
    return elsewhere ?? text ?? [];
  });
}

/** All objects at any depth. */
const objectsIn = (value: unknown, path: ObjectPath): [ObjectPath, Readonly<Record<string, unknown>>][] =>
  typeof value !== 'object' || value === null
    ? []
    : [
        ...(isRecord(value) ? [[path, value] as [ObjectPath, Record<string, unknown>]] : []),
        ...Object.entries(value).flatMap(([name, inner]) =>
          objectsIn(inner, [...path, Array.isArray(value) ? Number(name) : name]),
        ),
      ];

function mediaOfAnotherSite(
  path: ObjectPath,
  object: Readonly<Record<string, unknown>>,
  { schema, content }: Checked,
): MisreadObject | undefined {
  if (object['type'] !== 'video' && object['type'] !== 'audio') return undefined;
  const known = fieldsOf(nodeAt(schema, path, content), object);
  const found = Object.entries(object).find(
    ([name, value]) =>
      (name === 'src' || !Object.hasOwn(known, name)) &&
      typeof value === 'string' &&
      /^(?:https?:)?\/\//iu.test(value.trim()),
  );
  return found === undefined
    ? undefined
    : { path, place: [...path, found[0]], message: mediaElsewhere(String(found[1])) };
}

function textInObject(
  path: ObjectPath,
  object: Readonly<Record<string, unknown>>,
  { schema, content }: Checked,
): MisreadObject | undefined {
  const [field, ...others] = Object.entries(object);
  if (typeof path.at(-1) !== 'number' || field === undefined || others.length > 0) return undefined;
  const [name, value] = field;
  const node = nodeAt(schema, path, content);
  const canBeText = node !== undefined && optionsOf(node).some(({ type }) => type === 'string');
  if (!canBeText || typesOf(node).length > 0 || typeof value !== 'string') return undefined;
  const known = fieldsOf(node, object);
  if (Object.hasOwn(known, name)) return undefined;
  const meant = known[meantField([...path, name], object, schema, content) ?? ''];
  // A misspelt name that fits is the better remedy.
  if (meant !== undefined && canKeep(nodeOf(meant), value)) return undefined;
  return { path, place: path, message: wrongValue(object, quoteWhole(value)) };
}

import { shown } from '../copy/faults.ts';

/** What of a schema says what to write. */
interface Form {
  readonly type?: string;
  readonly entries?: Readonly<Record<string, Form>>;
  readonly item?: Form;
  readonly wrapped?: Form;
  readonly options?: readonly unknown[];
}

const bare = (schema: unknown): Form => {
  const form = schema as Form;
  return form.wrapped === undefined ? form : bare(form.wrapped);
};

const optionsOf = ({ options }: Form): Form[] =>
  (options ?? []).map(bare).filter((option) => typeof option === 'object' && option.type !== undefined);

/** The schema of a field; undefined where the forms a value may take have different ones. */
export function formAt(schema: unknown, path: readonly (string | number)[]): Form | undefined {
  let form: Form | undefined = bare(schema);
  for (const part of path) {
    const owner: Form | undefined = [form, ...optionsOf(form)].find(
      (option) => (typeof part === 'number' ? option.item : option.entries?.[part]) !== undefined,
    );
    const inner = typeof part === 'number' ? owner?.item : owner?.entries?.[part];
    if (inner === undefined || form.type === 'variant') return undefined;
    form = bare(inner);
  }
  return form;
}

/** Lists of plain words, which an editor may have written in one text. */
const isWords = (form: Form): boolean => form.type === 'string' || optionsOf(form).some(isWords);

/**
 * How a value of lists and fields is written, whole: `[{"name": "Jane Doe"}]`. Undefined where
 * its forms are too many to show one.
 * @param found what stands there, which is shown in its place where it has one
 */
export function shapeOf(schema: unknown, found?: unknown): string | undefined {
  const form = bare(schema);
  const options = optionsOf(form);
  if (form.type === 'variant' || options.some(({ type }) => type === 'variant')) return undefined;
  if (form.type === 'string') return typeof found === 'string' ? shown(found) : '…';
  if (options.length > 0) {
    if (typeof found === 'string') return shapeOf(options[0], found);
    const fields = options.find(({ entries }) => entries !== undefined);
    return fields === undefined ? undefined : `text in quotes or ${shapeOf(fields, found) ?? ''}`;
  }
  if (form.item !== undefined) return listOf(bare(form.item), found);
  if (form.entries !== undefined) return fieldsOf(form.entries, found);
  return '…';
}

function listOf(item: Form, found: unknown): string {
  if ([item, ...optionsOf(item)].some((form) => isFilled(form, found))) return `[${shown(found)}]`;
  if (!isWords(item))
    return `[${[found]
      .flat()
      .map((one) => shapeOf(item, one) ?? '…')
      .join(', ')}]`;
  if (typeof found !== 'string') return '["…"]';
  // A paragraph has commas of its own.
  const words = optionsOf(item).some(({ type }) => type === 'variant')
    ? [found]
    : found.split(/[,;]/u).flatMap((word) => word.trim() || []);
  return `[${words.map((word) => shown(word)).join(', ')}]`;
}

/** Whether a value may stand in a field as it is, as far as lists and texts go. */
export function fits({ type, item }: Form, value: unknown): boolean {
  if (item === undefined) return type === 'string';
  return Array.isArray(value) && value.every((one) => typeof one !== 'string' || isWords(bare(item)));
}

/** Whether what stands there has the fields that it must have. */
function isFilled({ entries }: Form, found: unknown): boolean {
  if (entries === undefined || typeof found !== 'object' || found === null || Array.isArray(found)) return false;
  return Object.entries(entries).every(([name, { type }]) => type === 'optional' || Object.hasOwn(found, name));
}

/** The entry that a text alone most likely was. */
const ownText: ReadonlySet<string> = new Set(['name', 'text', 'src', 'lead']);

function fieldsOf(entries: Readonly<Record<string, Form>>, found: unknown): string {
  const all = Object.entries(entries);
  const required = all.filter(([, { type }]) => type !== 'optional');
  const fields = (required.length > 0 ? required : all).map(([name, entry]) => {
    const value = shapeOf(entry, ownText.has(name) ? found : undefined);
    return `"${name}": ${value ?? '…'}`;
  });
  return `{${fields.join(', ')}}`;
}

/** Reading values of front matter, which generators write in many forms. */
import { dateOf } from '../web-pages/dates.ts';

export type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of the first of some names, whatever the capital letters; `a.b` is the field `b` of `a`. */
export function valueOf(fields: Fields, names: readonly string[]): unknown {
  for (const name of names) {
    const [first = '', inner] = name.split('.');
    const key = Object.keys(fields).find((one) => one.toLowerCase() === first.toLowerCase());
    const value = key === undefined ? undefined : fields[key];
    const found = inner === undefined ? value : isFields(value) ? valueOf(value, [inner]) : undefined;
    if (found !== undefined && found !== null && found !== '') return found;
  }
  return undefined;
}

export function textValue(fields: Fields, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = valueOf(fields, [name]);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
  }
  return undefined;
}

/** A list, also where it is written as one text: `a, b` or `[a, b]`. */
export function listValue(fields: Fields, ...names: readonly string[]): (string | Fields)[] {
  const value = valueOf(fields, names);
  if (typeof value === 'string') return value.split(/\s*,\s*/u).filter((one) => one !== '');
  if (isFields(value)) return [value];
  if (!Array.isArray(value)) return typeof value === 'number' ? [String(value)] : [];
  return (value as unknown[]).flatMap((one): (string | Fields)[] => {
    if (typeof one === 'string' || typeof one === 'number') return [String(one)];
    return isFields(one) ? [one] : [];
  });
}

export const textList = (fields: Fields, ...names: readonly string[]): string[] =>
  listValue(fields, ...names).flatMap((value) =>
    typeof value === 'string' ? value : (textValue(value, 'name', 'title', 'slug') ?? []),
  );

export function dateValue(fields: Fields, ...names: readonly string[]): string | undefined {
  const text = textValue(fields, ...names);
  return text === undefined ? undefined : dateOf(text);
}

/** True and false, also as texts. */
export function isSet(fields: Fields, name: string): boolean | undefined {
  const value = valueOf(fields, [name]);
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' && /^(?:true|false|yes|no)$/iu.test(value)
    ? /^(?:true|yes)$/iu.test(value)
    : undefined;
}

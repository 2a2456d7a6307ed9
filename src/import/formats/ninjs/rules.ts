import { isObject } from '../json/read-json.ts';
import type { Json, JsonObject } from '../json/read-json.ts';

/** Says what is wrong with a value, if anything is. The place is a path: `associations/0/uri`. */
export type NinjsRule = (value: Json, place: string) => string | undefined;

/** The rules of the fields of an object. Their names are in small letters: version 3 has capitals in some. */
export type FieldRules = Readonly<Record<string, NinjsRule>>;

const shown = (value: Json): string => {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

export const text: NinjsRule = (value, place) =>
  typeof value === 'string' ? undefined : `${place} must be a text and is ${shown(value)}`;

export const anything: NinjsRule = () => undefined;

export const numberIn =
  (least: number, most: number, isWhole = false): NinjsRule =>
  (value, place) =>
    typeof value === 'number' && value >= least && value <= most && (!isWhole || Number.isInteger(value))
      ? undefined
      : `${place} must be a ${isWhole ? 'whole ' : ''}number from ${least} to ${most} and is ${shown(value)}`;

export const count: NinjsRule = (value, place) =>
  typeof value === 'number' ? undefined : `${place} must be a number and is ${shown(value)}`;

const partOfDate = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/u;

export const truncatedDate: NinjsRule = (value, place) =>
  typeof value === 'string' && partOfDate.test(value) ? undefined : `${place} must be a date and is ${shown(value)}`;

export const oneOf =
  (...words: string[]): NinjsRule =>
  (value, place) =>
    typeof value === 'string' && words.includes(value)
      ? undefined
      : `${place} must be one of ${words.join(', ')} and is ${shown(value)}`;

export const listOf =
  (rule: NinjsRule): NinjsRule =>
  (value, place) => {
    if (!Array.isArray(value)) return `${place} must be a list and is ${shown(value)}`;
    for (const [i, one] of (value as readonly Json[]).entries()) {
      const fault = rule(one, `${place}/${i}`);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };

/** Some rule of several that fits. */
export const either =
  (first: NinjsRule, second: NinjsRule): NinjsRule =>
  (value, place) =>
    first(value, place) === undefined ? undefined : second(value, place);

/** An object with named fields of any name, each with the same rule. */
export const mapOf =
  (rule: NinjsRule): NinjsRule =>
  (value, place) => {
    if (!isObject(value)) return `${place} must be an object and is ${shown(value)}`;
    for (const [name, one] of Object.entries(value)) {
      const fault = one === undefined || one === null ? undefined : rule(one, `${place}/${name}`);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };

export interface ObjectRules {
  /** Fields that the object must have. */
  readonly required?: readonly string[];
  /** The fields of which it has exactly one. */
  readonly one?: readonly string[];
  /** Fields by a pattern of their names. */
  readonly others?: readonly (readonly [name: RegExp, rule: NinjsRule])[];
  /** Whether it may have fields that the standard doesn't know. */
  readonly isOpen?: (value: JsonObject) => boolean;
}

const has = (value: JsonObject, name: string): boolean =>
  Object.keys(value).some((key) => key.toLowerCase() === name && value[key] !== undefined);

/** An object with these fields and no others. */
export const object =
  (fields: () => FieldRules, { required = [], one, others = [], isOpen }: ObjectRules = {}): NinjsRule =>
  (value, place) => {
    const at = place === '' ? '' : `${place}/`;
    if (!isObject(value)) return `${place || 'the item'} must be an object and is ${shown(value)}`;
    const missing = required.find((name) => !has(value, name));
    if (missing !== undefined) return `${at}${missing} is missing`;
    if (one !== undefined && one.filter((name) => has(value, name)).length !== 1) {
      return `${place} must have exactly one of ${one.join(', ')}`;
    }
    const known = fields();
    for (const [name, content] of Object.entries(value)) {
      const lower = name.toLowerCase();
      const rule =
        (Object.hasOwn(known, lower) ? known[lower] : undefined) ?? others.find(([pattern]) => pattern.test(name))?.[1];
      if (rule === undefined && isOpen?.(value) !== true) return `ninjs has no field ${at}${name}`;
      const fault = content === null || content === undefined ? undefined : rule?.(content, `${at}${name}`);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };

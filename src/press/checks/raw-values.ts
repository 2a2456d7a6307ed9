/** Values of a file as they are in it, of any form. */

/** The items of a list with their indices. */
export const itemsIn = (value: unknown): [number, unknown][] => (Array.isArray(value) ? [...value.entries()] : []);

/** The texts in a list with their indices. `checkShape` has reported other items. */
export const textsIn = (value: unknown): [number, string][] =>
  itemsIn(value).flatMap(([i, item]) => (typeof item === 'string' ? [[i, item] satisfies [number, string]] : []));

/** The fields of an object. */
export const fieldsIn = (value: unknown): Partial<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

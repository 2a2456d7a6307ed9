type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The same fields without those that are undefined, so that a page's data has no field for an unknown fact. */
export function omitUndefined<T extends Record<string, unknown>>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
}

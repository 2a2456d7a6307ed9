type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that have a value. An absent fact is an absent field, on the page and in the file. */
export function present<T extends Record<string, unknown>>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}

import * as v from 'valibot';

/** Parses a value by a schema. Returns undefined, where `v.parse` throws, if the value doesn't match. */
export function parseAs<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}

/** How many records of a collection are kept that the reader did not ask for, and which of them. */
export interface AutomaticRecords<T> {
  /** With more records than this, the oldest are removed. */
  readonly limit: number;
  /** When a record was stored, as an ISO 8601 time in UTC. */
  readonly timeOf: (record: T) => string;
  /** Whether a record is never removed, since it belongs to something that the reader has saved. */
  readonly isSpared: (id: string) => boolean;
}

/** The ids of the oldest records, at most `count`, without those that are spared. */
export function oldestIds<T>(
  records: ReadonlyMap<string, T>,
  count: number,
  { timeOf, isSpared }: Pick<AutomaticRecords<T>, 'timeOf' | 'isSpared'>,
): string[] {
  return [...records]
    .filter(([id]) => !isSpared(id))
    .map(([id, record]) => [id, timeOf(record)] as const)
    .toSorted(([, a], [, b]) => (a < b ? -1 : 1))
    .slice(0, count)
    .map(([id]) => id);
}

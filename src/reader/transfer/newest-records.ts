/** A record and its time in milliseconds. */
interface TimedRecord {
  readonly record: unknown;
  readonly time: number;
}

/** The newest of any number of records. */
export interface NewestRecords {
  /**
   * Takes a record. If the one with this id is as new, it stays.
   * @param time NaN for a record without one, which counts as the oldest
   */
  readonly put: (id: string, record: unknown, time: number) => void;
  /** The newest records, and how many others there were. */
  readonly finish: () => { readonly records: ReadonlyMap<string, TimedRecord>; readonly leftOut: number };
}

/**
 * Collects the newest records. Between two calls of `put`, at most twice as many are kept, so that memory doesn't grow
 * with all the others.
 * @param most how many are wanted
 */
export function newestRecords(most: number): NewestRecords {
  let records = new Map<string, TimedRecord>();
  let leftOut = 0;

  function trim(): void {
    if (records.size <= most) return;
    leftOut += records.size - most;
    records = new Map([...records].toSorted(([, a], [, b]) => b.time - a.time).slice(0, most));
  }

  return {
    put(id, record, time) {
      const known = records.get(id);
      if (known !== undefined && !(time > known.time)) return;
      records.set(id, { record, time: Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time });
      if (records.size > 2 * most) trim();
    },
    finish() {
      trim();
      return { records, leftOut };
    },
  };
}

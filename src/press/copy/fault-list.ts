import type { Fault } from './faults.ts';
import * as messages from './messages/files.ts';
import { compareText } from '../../text/compare-text.ts';

/** The most faults that are listed for one file. The rest is probably more of the same. */
export const maxFaults = 200;

/** Collects faults. Faults beyond a file's limit are only counted. */
export interface FaultList {
  /** @param make called only if the fault will be listed */
  readonly add: (file: string, make: () => Fault) => void;
  /** Adds faults that are counted, but not listed. */
  readonly addCount: (file: string, count: number) => void;
  /** How many faults a file has so far. */
  readonly countOf: (file: string) => number;
  /** All faults, sorted by file and position. The last fault of a file gives the number of those only counted. */
  readonly all: () => Fault[];
}

/** Makes an empty list of faults. */
export function createFaultList(): FaultList {
  const listed = new Map<string, Fault[]>();
  const counted = new Map<string, number>();
  const listedOf = (file: string): Fault[] => {
    let faults = listed.get(file);
    if (faults === undefined) listed.set(file, (faults = []));
    return faults;
  };
  const addCount = (file: string, count: number) => {
    if (count > 0) counted.set(file, (counted.get(file) ?? 0) + count);
  };
  return {
    add(file, make) {
      const faults = listedOf(file);
      if (faults.length < maxFaults) faults.push(make());
      else addCount(file, 1);
    },
    addCount,
    countOf: (file) => (listed.get(file)?.length ?? 0) + (counted.get(file) ?? 0),
    all() {
      const rest = [...counted].map(([file, count]): Fault => ({
        file,
        field: '',
        message: messages.moreFaults(count),
        count,
      }));
      return [...[...listed.values()].flat(), ...rest].toSorted(byPosition);
    },
  };
}

function byPosition(a: Fault, b: Fault): number {
  const last = { line: Infinity, column: 0 };
  const [first, second] = [a.position ?? last, b.position ?? last];
  const lines = first.line === second.line ? 0 : first.line - second.line;
  return compareText(a.file, b.file) || lines || first.column - second.column || compareText(a.message, b.message);
}

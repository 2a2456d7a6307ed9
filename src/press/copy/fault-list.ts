import type { Fault } from './faults.ts';
import { compare } from './text-order.ts';

/** The most faults that are said of one file: what follows is more of the same. */
export const mostFaults = 200;

/** Collects faults as they are found. What is past the limit of a file is counted, and not worked out. */
export interface FaultList {
  readonly tell: (file: string, make: () => Fault) => void;
  /** Faults of a file that are known by their number only. */
  readonly tellMore: (file: string, count: number) => void;
  /** How many faults a file has so far. */
  readonly countOf: (file: string) => number;
  /** All of them, in the order of their files and places, with a line for those that are not said. */
  readonly all: () => Fault[];
}

export function createFaultList(): FaultList {
  const said = new Map<string, Fault[]>();
  const more = new Map<string, number>();
  const saidOf = (file: string): Fault[] => {
    let faults = said.get(file);
    if (faults === undefined) said.set(file, (faults = []));
    return faults;
  };
  const tellMore = (file: string, count: number) => {
    if (count > 0) more.set(file, (more.get(file) ?? 0) + count);
  };
  return {
    tell(file, make) {
      const faults = saidOf(file);
      if (faults.length < mostFaults) faults.push(make());
      else tellMore(file, 1);
    },
    tellMore,
    countOf: (file) => (said.get(file)?.length ?? 0) + (more.get(file) ?? 0),
    all() {
      const unsaid = [...more].map(([file, count]): Fault => ({
        file,
        field: '',
        message: `and ${count} more`,
        count,
      }));
      return [...[...said.values()].flat(), ...unsaid].toSorted(byPlace);
    },
  };
}

function byPlace(a: Fault, b: Fault): number {
  const placeless = { line: Infinity, column: 0 };
  const [here, there] = [a.place ?? placeless, b.place ?? placeless];
  const lines = here.line === there.line ? 0 : here.line - there.line;
  return compare(a.file, b.file) || lines || here.column - there.column || compare(a.message, b.message);
}

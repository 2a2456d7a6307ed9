/** What the cases of a run have shown. It is kept beside the built editions, so that a run that was ended goes on. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './faults.ts';

/** The result of one case. */
export interface KeptResult {
  readonly faults: readonly Fault[];
  /** Milliseconds until the page could be read; undefined if it couldn't, and for deployments. */
  readonly readableAfter?: number | undefined;
  /** What was found when the case was tried again alone, if it has faults: a busy machine can cause some. */
  readonly again?: readonly Fault[] | undefined;
}

/**
 * Opens the results.
 * @param root folder of the built editions, which don't change
 * @param name of the file
 */
export function openResults(root: string, name: string) {
  const file = join(root, name);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  // The last line of a run that was killed may be cut off.
  const results = new Map<string, KeptResult>(
    lines.slice(0, -1).map((line) => JSON.parse(line) as [string, KeptResult]),
  );
  return {
    /** @param name of the case */
    of: (name: string): KeptResult | undefined => results.get(name),
    add(name: string, result: KeptResult): void {
      results.set(name, result);
      appendFileSync(file, `${JSON.stringify([name, result])}\n`);
    },
  };
}

/** Whether a case has to be tried: it has no result, or one with faults that was not tried again. */
export const isOpen = (result: KeptResult | undefined): boolean =>
  result === undefined || (result.faults.length > 0 && result.again === undefined);

/** What pages request when nothing fails. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Situation } from './cases.ts';

/** A situation in a few words. */
export const nameOf = ({ template, visit, worker }: Situation) =>
  `${template}, ${visit}, worker ${worker ? 'on' : 'off'}`;

/**
 * Remembers what pages request in a file beside the built editions, which don't change: finding that out takes as long
 * as a hundred cases.
 * @param root folder of the built editions
 */
export function openRequests(root: string) {
  const file = join(root, 'requests.json');
  const found = new Map<string, string[]>(
    existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as [string, string[]][]) : [],
  );
  return {
    of: (situation: Situation): readonly string[] | undefined => found.get(nameOf(situation)),
    add(situation: Situation, requested: readonly string[]): void {
      found.set(nameOf(situation), [...new Set(requested)]);
    },
    save: () => writeFileSync(file, JSON.stringify([...found], undefined, 1)),
  };
}

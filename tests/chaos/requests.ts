/** What pages request when nothing fails. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Requested, Situation } from './cases.ts';

type Paths = Pick<Requested, 'opened' | 'pressed'>;

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
  const found = new Map<string, Paths>(
    existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as [string, Paths][]) : [],
  );
  return {
    of: (situation: Situation): Paths | undefined => found.get(nameOf(situation)),
    add(situation: Situation, { opened, pressed }: Paths): void {
      const whileOpened = new Set(opened);
      found.set(nameOf(situation), {
        opened: [...whileOpened],
        pressed: [...new Set(pressed)].filter((path) => !whileOpened.has(path)),
      });
    },
    save: () => writeFileSync(file, JSON.stringify([...found], undefined, 1)),
  };
}

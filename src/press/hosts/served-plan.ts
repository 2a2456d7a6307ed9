import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { notFoundAddress } from '../../edition/addresses.ts';
import { headerPlan, type HeaderPlan } from './headers.ts';
import { inlineHashes } from './policy.ts';

export interface ServedPlan {
  readonly headers: HeaderPlan;
  /** Present addresses by former ones, base included, the former decoded. */
  readonly moved: ReadonlyMap<string, string>;
}

/**
 * What to serve a pressed edition by, from the edition itself: the page for unknown addresses has
 * the styles and scripts that all pages have, and `_redirects` has the former addresses. It is
 * looked at anew when the edition is another. Nothing is promised of https: this is plain http.
 */
export function servedPlan(folder: string): () => ServedPlan {
  const page = join(folder, notFoundAddress);
  let pressed = -1;
  let plan: ServedPlan = { headers: headerPlan({ scripts: [], styles: [] }, false), moved: new Map() };
  return () => {
    const made = statSync(page, { throwIfNoEntry: false })?.mtimeMs ?? -1;
    if (made !== pressed) {
      pressed = made;
      plan = {
        headers: headerPlan(inlineHashes(readText(page)), false),
        moved: movedIn(readText(join(folder, '_redirects'))),
      };
    }
    return plan;
  };
}

const readText = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

function movedIn(text: string): Map<string, string> {
  const lines = text.split('\n').map((line) => line.split(' '));
  return new Map(
    lines.flatMap(([from, to, status]) =>
      from === undefined || to === undefined || status !== '301' ? [] : [[decodeURI(from), to] as const],
    ),
  );
}

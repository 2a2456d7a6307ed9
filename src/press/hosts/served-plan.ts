import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { headerPlan, type HeaderPlan } from './headers.ts';
import { hostFiles } from './host-plan.ts';
import { hashesInPolicy } from './content-security-policy.ts';

/** How the preview server serves an edition. */
export interface ServedPlan {
  readonly headers: HeaderPlan;
  /** Current addresses by former ones, both with the base. The former ones are decoded. */
  readonly moved: ReadonlyMap<string, string>;
}

/**
 * Reads from a built edition how to serve it: the hashes of inline styles and scripts from `_headers`, and the
 * redirects from `_redirects`. HSTS is left out, since the preview is served over http.
 * @param folder of the edition
 * @returns a function that gives the plan, and reads it again after each build
 */
export function servedPlan(folder: string, base: string): () => ServedPlan {
  const file = join(folder, hostFiles.headers);
  let readTime = -1;
  let plan: ServedPlan = { headers: headerPlan({ scripts: [], styles: [] }, false, base), moved: new Map() };
  return () => {
    const buildTime = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? -1;
    if (buildTime !== readTime) {
      readTime = buildTime;
      plan = {
        headers: headerPlan(hashesInPolicy(readText(file)), false, base),
        moved: redirectsIn(readText(join(folder, hostFiles.redirects))),
      };
    }
    return plan;
  };
}

const readText = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

function redirectsIn(text: string): Map<string, string> {
  const lines = text.split('\n').map((line) => line.split(' '));
  return new Map(
    lines.flatMap(([from, to, status]) =>
      from === undefined || to === undefined || status !== '301' ? [] : [[decodeURIComponent(from), to] as const],
    ),
  );
}

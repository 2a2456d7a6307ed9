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
  /** The addresses of deleted stories, with the base, decoded. */
  readonly gone: ReadonlySet<string>;
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
  const headers = headerPlan({ scripts: [], styles: [] }, false, base);
  let plan: ServedPlan = { headers, moved: new Map(), gone: new Set() };
  return () => {
    const buildTime = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? -1;
    if (buildTime !== readTime) {
      readTime = buildTime;
      const redirects = readText(join(folder, hostFiles.redirects));
      plan = {
        headers: headerPlan(hashesInPolicy(readText(file)), false, base),
        moved: new Map(redirectsIn(redirects, '301')),
        gone: new Set(redirectsIn(redirects, '410').map(([from]) => from)),
      };
    }
    return plan;
  };
}

const readText = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** The redirects of a status: decoded addresses, and where they lead. */
function redirectsIn(text: string, status: string): (readonly [from: string, to: string])[] {
  const lines = text.split('\n').map((line) => line.split(' '));
  return lines.flatMap(([from, to, written]) =>
    from === undefined || to === undefined || written !== status ? [] : [[decodeURIComponent(from), to] as const],
  );
}

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { notFoundAddress } from '../../edition/addresses.ts';
import { headerPlan, type HeaderPlan } from './headers.ts';
import { hostFiles } from './host-plan.ts';
import { inlineHashes } from './content-security-policy.ts';

/** How the preview server serves an edition. */
export interface ServedPlan {
  readonly headers: HeaderPlan;
  /** Current addresses by former ones, both with the base. The former ones are decoded. */
  readonly moved: ReadonlyMap<string, string>;
}

/**
 * Reads from a built edition how to serve it: the inline styles and scripts from the page for unknown
 * addresses, which has the same as all pages, and the redirects from `_redirects`. HSTS is left out,
 * since the preview is served over http.
 * @param folder of the edition
 * @returns a function that gives the plan, and reads it again after each build
 */
export function servedPlan(folder: string): () => ServedPlan {
  const page = join(folder, notFoundAddress);
  let readTime = -1;
  let plan: ServedPlan = { headers: headerPlan({ scripts: [], styles: [] }, false), moved: new Map() };
  return () => {
    const buildTime = statSync(page, { throwIfNoEntry: false })?.mtimeMs ?? -1;
    if (buildTime !== readTime) {
      readTime = buildTime;
      plan = {
        headers: headerPlan(inlineHashes(readText(page)), false),
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

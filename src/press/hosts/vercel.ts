import type { Fields, Where } from './headers.ts';
import { fromRoot, type HostPlan } from './plan.ts';

/** Vercel refuses a deployment that has more; at any others the pages that lead on are found. */
const mostRedirects = 2000;

/**
 * `vercel.json`, for a folder that is deployed as it is. Which of two rules for one address wins
 * is not said anywhere, so that no address is left under two.
 */
export function vercelFile({ base, headers, redirects }: HostPlan): string {
  const below = literal(base);
  const patterns = headers.rules.map(({ where }) => patternOf(where));
  const headerRules = [
    { source: `${below}((?!${patterns.map((pattern) => `${pattern}$`).join('|')}).*)`, headers: pairs(headers.rest) },
    ...headers.rules.map(({ fields }, i) => ({
      source: `${below}(${patterns[i]})`,
      headers: pairs({ ...headers.rest, ...fields }),
    })),
  ];
  const file = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    trailingSlash: true,
    headers: headerRules,
    redirects: redirects.slice(0, mostRedirects).map(({ from, to }) => ({
      source: literal(fromRoot(base, from)),
      destination: fromRoot(base, to),
      statusCode: 301,
    })),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

const pairs = (fields: Fields) => Object.entries(fields).map(([key, value]) => ({ key, value }));

/** Signs that path-to-regexp, which reads the sources, would take for its own. */
const literal = (path: string): string => path.replace(/[\\.*+?^${}()[\]|:!]/gu, '\\$&');

/** An expression for the part of an address that follows the base. */
function patternOf(where: Where): string {
  switch (where.kind) {
    case 'below':
      return `${literal(where.folder.slice(1))}.*`;
    case 'named':
      return `${literal(where.folder.slice(1))}(?:.*/)?${literal(where.name)}`;
    case 'file':
      return literal(where.path.slice(1));
  }
}

import type { AddressPattern, HeaderFields } from './headers.ts';
import { fromRoot, type HostPlan } from './host-plan.ts';
import { regexOf } from './quoting.ts';

/** Vercel refuses deployments with more redirects. The other former addresses have redirect pages. */
const maxRedirects = 2000;

/**
 * `vercel.json`, for a folder that is deployed as it is. Vercel doesn't document which of two
 * matching rules wins, so each address matches one only.
 */
export function vercelFile({ base, headers, redirects }: HostPlan): string {
  const below = sourceOf(base);
  const patterns = headers.rules.map(({ where }) => patternOf(where));
  const headerRules = [
    {
      source: `${below}((?!${patterns.map((pattern) => `${pattern}$`).join('|')}).*)`,
      headers: pairs(headers.defaults),
    },
    ...headers.rules.map(({ fields }, i) => ({
      source: `${below}(${patterns[i]})`,
      headers: pairs({ ...headers.defaults, ...fields }),
    })),
  ];
  const file = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    trailingSlash: true,
    headers: headerRules,
    redirects: redirects.slice(0, maxRedirects).map(({ from, to }) => ({
      source: sourceOf(fromRoot(base, from)),
      destination: fromRoot(base, to),
      statusCode: 301,
    })),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

const pairs = (fields: HeaderFields) => Object.entries(fields).map(([key, value]) => ({ key, value }));

/** A path as path-to-regexp reads it, in which `:` and `!` have a meaning too. */
const sourceOf = (path: string): string => regexOf(path).replace(/[:!]/gu, '\\$&');

/** A pattern for the part of an address after the base. */
function patternOf(where: AddressPattern): string {
  switch (where.kind) {
    case 'below':
      return `${sourceOf(where.folder.slice(1))}.*`;
    case 'named':
      return `${sourceOf(where.folder.slice(1))}(?:.*/)?${sourceOf(where.name)}`;
    case 'file':
      return sourceOf(where.path.slice(1));
  }
}

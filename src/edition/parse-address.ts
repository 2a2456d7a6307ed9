import { pagePatterns, type PageKind } from './addresses.ts';

/** The page that an address names. */
export interface PageName {
  readonly kind: PageKind;
  /** Decoded; empty for kinds without a slug. */
  readonly slug: string;
  /** From 1. */
  readonly page: number;
}

/** The page that an address names; undefined if no kind of page has such an address. */
export function pageAt(address: string): PageName | undefined {
  for (const [kind, pattern] of patternsByKind) {
    const match = pattern.exec(address);
    if (match === null) continue;
    const { slug = '', page = '1' } = match.groups ?? {};
    return { kind, slug: decoded(slug), page: Number(page) };
  }
  return undefined;
}

const pageKinds = Object.keys(pagePatterns) as PageKind[];
const patternsByKind = pageKinds.map((kind) => {
  const source = pagePatterns[kind]
    .replace(':slug', '(?<slug>[^/]+)')
    .replace(':page?/', String.raw`(?:(?<page>\d{1,7})/)?`)
    .replace(':page', String.raw`(?<page>\d{1,7})`);
  return [kind, new RegExp(`^${source}$`, 'u')] as const;
});

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

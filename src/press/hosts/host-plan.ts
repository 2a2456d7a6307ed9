import type { HeaderPlan } from './headers.ts';
import type { Redirect } from './redirects.ts';

/** The data that the configuration of a host is made from. */
export interface HostPlan {
  /** The path that the edition is served under, with a slash at both ends. */
  readonly base: string;
  readonly headers: HeaderPlan;
  readonly redirects: readonly Redirect[];
  /** The addresses of stories that were deleted for good, below the base. */
  readonly gone: readonly string[];
}

/** Files in the edition's folder that only the host reads. They are not served. */
export const hostFiles = { headers: '/_headers', redirects: '/_redirects', vercel: '/vercel.json' } as const;

/** The addresses of all files that only the host reads. */
export const hostFileAddresses: readonly string[] = Object.values(hostFiles);

/** The extensions of files that compression makes smaller. */
export const compressedExtensions = ['.html', '.js', '.css', '.json', '.svg', '.xml', '.txt', '.webmanifest'];

/**
 * The end of the address of a file's compressed copy, as a regular expression. Hosts send a copy in place of its file.
 * It is no page of its own: browsers would show its bytes as text.
 */
export const compressedCopy = `(?:${compressedExtensions.map((name) => `\\${name}`).join('|')})\\.(?:br|gz)$`;

/** The spellings of a page's address: with the slash at its end, and without. */
export const spellings = (address: string): readonly string[] => [address, address.replace(/\/$/u, '')];

/** An address below the base, as a path from the host's root. */
export const fromRoot = (base: string, address: string): string => `${base}${address.slice(1)}`;

import type { HeaderPlan } from './headers.ts';
import type { Redirect } from './redirects.ts';

/** All that a host has to be told of an edition. */
export interface HostPlan {
  /** The path the edition is served under, with a slash at both ends. */
  readonly base: string;
  readonly headers: HeaderPlan;
  readonly redirects: readonly Redirect[];
}

/** Files in the edition that are a host's to read, and nobody else's. */
export const hostFiles = ['/_headers', '/_redirects', '/vercel.json'] as const;

/** An address below the base as it is from the host's root. */
export const fromRoot = (base: string, address: string): string => `${base}${address.slice(1)}`;

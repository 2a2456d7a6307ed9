import { createHash } from 'node:crypto';
import type { Original } from '../../original.ts';

/** Letters of base64 that a fingerprint has: 96 bits, so that no two contents of an archive share one. */
const length = 16;

/** The fingerprint of a content. */
export const fingerprintOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, length);

/** Where an original stands. It changes when items are added before it, or when its file is moved. */
const places = new Set(['position', 'place', 'folder', 'losses', 'isPage', 'isWebPage']);

/**
 * The fingerprint of an original, whatever its place.
 * @throws RangeError if its text has too many levels
 */
export const originalFingerprint = (original: Original): string =>
  fingerprintOf(JSON.stringify(original, (key, value: unknown) => (places.has(key) ? undefined : value)));

/** Fingerprints of a story's fields, in one text: `headline:8Zt1c0 body:k2mQ4x`. */
export const fieldFingerprints = (story: Readonly<Record<string, unknown>>): string =>
  Object.entries(story)
    .map(([name, value]) => `${name}:${shortFingerprint(value)}`)
    .join(' ');

/** Reads what `fieldFingerprints` has written. */
export const parseFieldFingerprints = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(' ').flatMap((pair) => {
      const [name, fingerprint] = pair.split(':');
      return name === undefined || fingerprint === undefined ? [] : [[name, fingerprint] as const];
    }),
  );

/** The short fingerprint of a field's value. */
export const shortFingerprint = (value: unknown): string => fingerprintOf(JSON.stringify(value)).slice(0, 6);

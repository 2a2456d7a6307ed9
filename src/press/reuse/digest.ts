import { hash } from 'node:crypto';

/** The SHA-256 digest of a content, as base64. */
export const digestOf = (content: string | Uint8Array): string => hash('sha256', content, 'base64');

/** A short digest for the name of a file. */
export const nameDigest = (text: string): string => hash('sha256', text, 'hex').slice(0, 16);

/** A part of a digest, which is enough beside another key. */
export const shortDigest = (text: string): string => digestOf(text).slice(0, 16);

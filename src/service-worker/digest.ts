import { digestLength } from './worker-config.ts';

/** The beginning of the SHA-256 digest of a content, in base64, as the build has written it into its lists. */
export async function digestOf(body: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return btoa(String.fromCharCode(...bytes)).slice(0, digestLength);
}

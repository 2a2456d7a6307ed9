import { canonicalPath } from '../../edition/canonical-path.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * The path of a request below the base.
 * @returns undefined if it is outside the base, or is not a valid path
 */
export function pathBelow(base: string, url = '/'): string | undefined {
  const path = canonicalPath(url.split(/[?#]/u)[0] ?? '/');
  if (!`${path}/`.startsWith(base)) return undefined;
  const below = `/${path.slice(base.length)}`;
  return isDecodable(below) ? below : undefined;
}

/** Whether all percent signs of a URL are followed by valid UTF-8. */
export function isDecodable(url: string): boolean {
  try {
    // The result is used: a bundler would remove a call whose result is not.
    return decodeURIComponent(url) !== '';
  } catch {
    return false;
  }
}

/** Redirects permanently. */
export function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location }).end();
}

/** Redirects to the same address with a slash at the end of its path, and keeps the query. */
export function redirectToSlash(request: IncomingMessage, response: ServerResponse): void {
  const [, path = '/', query = ''] = /^([^?]*)(.*)$/u.exec(request.url ?? '/') ?? [];
  // A browser reads a location that starts with two slashes as the name of another host.
  redirect(response, `${path.replace(/^[/\\]{2,}/u, '/')}/${query}`);
}

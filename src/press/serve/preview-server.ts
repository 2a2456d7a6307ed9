import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sirv from 'sirv';
import { filePath } from '../../edition/addresses.ts';
import { notFoundAddress } from '../../edition/addresses.ts';
import { headersAt, type Fields } from '../hosts/headers.ts';
import { hostFiles } from '../hosts/plan.ts';
import { servedPlan } from '../hosts/served-plan.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** The path of a request, below the base; undefined where it is outside it, or no path at all. */
export function pathBelow(base: string, url = '/'): string | undefined {
  const path = url.split(/[?#]/u)[0] ?? '/';
  if (!`${path}/`.startsWith(base)) return undefined;
  const below = `/${path.slice(base.length)}`;
  try {
    // The result is used, or a bundler takes the call for one without effect.
    return decodeURIComponent(below) === '' ? undefined : below;
  } catch {
    return undefined;
  }
}

/** Sends a browser to the address that has the slash at its end, and keeps what follows it. */
export function redirectToSlash(request: IncomingMessage, response: ServerResponse): void {
  const [, path = '/', query = ''] = /^([^?]*)(.*)$/u.exec(request.url ?? '/') ?? [];
  // A path of two slashes would be read as the name of another host.
  const target = `${path.replace(/^[/\\]{2,}/u, '/')}/${query}`;
  redirect(response, target);
}

const redirect = (response: ServerResponse, location: string): void => {
  response.writeHead(301, { location }).end();
};

/** Whether a folder has the file of an address; an address that leads out of the folder has none. */
function hasFile(folder: string, address: string): boolean {
  const file = join(folder, filePath(address));
  return file.startsWith(join(folder, '/')) && existsSync(file);
}

const isKept = (address: string): boolean =>
  hostFiles.some((file) => file === address) || /\/\.(?!well-known\/)/u.test(address);

const setHeaders = (response: ServerResponse, fields: Fields): void => {
  for (const [name, value] of Object.entries(fields)) response.setHeader(name, value);
};

/**
 * Serves a pressed edition as a static host does that follows the files the press made for
 * hosts: the same headers, former addresses, the page of a folder, the redirect to its slash,
 * and for everything else the page for unknown addresses with status 404.
 * @param folder the pressed edition
 */
export function serveEdition(folder: string, base: string): Handler {
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true });
  const plan = servedPlan(folder);
  return (request, response, next) => {
    const { headers, moved } = plan();
    setHeaders(response, headers.rest);
    const missing = () => notFound(folder, response, next, headers.rest);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const path = pathBelow(base, request.url);
    if (path === undefined) return missing();
    if (request.url?.split('?')[0] === base.slice(0, -1)) return redirectToSlash(request, response);
    const address = decodeURIComponent(path);
    const target = moved.get(`${decodeURI(base)}${address.slice(1).replace(/\/?$/u, '/')}`);
    if (target !== undefined) return redirect(response, `${target}${/\?.*$/u.exec(request.url ?? '')?.[0] ?? ''}`);
    if (!path.endsWith('/') && hasFile(folder, `${path}/`)) return redirectToSlash(request, response);
    if (isKept(address) || !hasFile(folder, path)) return missing();
    request.url = path;
    setHeaders(response, headersAt(headers, address));
    files(request, response, missing);
  };
}

function notFound(folder: string, response: ServerResponse, next: () => void, fields: Fields): void {
  readFile(join(folder, notFoundAddress)).then((page) => {
    setHeaders(response, fields);
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  }, next);
}

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { filePath, notFoundAddress } from '../../edition/addresses.ts';
import { canonicalPath } from '../../edition/canonical-path.ts';
import { headersAt, type HeaderFields } from '../hosts/headers.ts';
import { compressedCopy, hostFileAddresses, hostFiles } from '../hosts/host-plan.ts';
import { servedPlan } from '../hosts/served-plan.ts';
import { pathBelow, redirect, redirectToSlash } from './request-path.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Serves a built edition as a host does that follows the files for hosts: with the same headers,
 * redirects of former addresses, `index.html` of a folder, and the page for unknown addresses with
 * status 404, or 410 for deleted stories.
 * @param folder of the edition
 */
export function previewServer(folder: string, base: string): Handler {
  const sendFile = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true });
  const plan = servedPlan(folder, base);
  const languageServer = languageServers(folder, base);
  return (request, response, next) => {
    const serveLanguage = languageServer(request.url ?? '');
    if (serveLanguage !== undefined) return serveLanguage(request, response, next);
    const { headers, moved, gone } = plan();
    setHeaders(response, headers.defaults);
    const sendNotFound = (status: 404 | 410 = 404) =>
      notFound(folder, status, request, response, next, headers.defaults);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const path = pathBelow(base, request.url);
    if (path === undefined) return sendNotFound();
    if (canonicalPath(request.url?.split('?')[0] ?? '') === base.slice(0, -1))
      return redirectToSlash(request, response);
    const address = decodeURIComponent(path);
    const withSlash = `${decodeURIComponent(base)}${address.slice(1).replace(/\/?$/u, '/')}`;
    if (gone.has(withSlash)) return sendNotFound(410);
    const target = moved.get(withSlash);
    if (target !== undefined) return redirect(response, `${target}${/\?.*$/u.exec(request.url ?? '')?.[0] ?? ''}`);
    if (!path.endsWith('/') && hasFile(folder, `${path}/`)) return redirectToSlash(request, response);
    if (isHidden(address) || !hasFile(folder, path)) return sendNotFound();
    request.url = path;
    setHeaders(response, headersAt(headers, address));
    sendFile(request, response, () => sendNotFound());
  };
}

/** Finds the server of the site's edition in another language: of a folder below that of the site. */
function languageServers(folder: string, base: string): (url: string) => Handler | undefined {
  const servers = new Map<string, Handler>();
  return (url) => {
    const [name = ''] = /^[a-z\d-]+(?=\/)/u.exec(pathBelow(base, url)?.slice(1) ?? '') ?? [];
    if (name === '' || !existsSync(join(folder, name, hostFiles.headers))) return undefined;
    const server = servers.get(name) ?? previewServer(join(folder, name), `${base}${name}/`);
    servers.set(name, server);
    return server;
  };
}

/** Whether a folder has the file of an address, and the address does not lead out of the folder. */
function hasFile(folder: string, address: string): boolean {
  const file = join(folder, filePath(address));
  return file.startsWith(join(folder, '/')) && existsSync(file);
}

const isCompressedCopy = new RegExp(compressedCopy, 'u');

/** Files for hosts, dotfiles, and compressed copies by their own names are not served. */
const isHidden = (address: string): boolean =>
  hostFileAddresses.includes(address) || /\/\.(?!well-known\/)/u.test(address) || isCompressedCopy.test(address);

const setHeaders = (response: ServerResponse, fields: HeaderFields): void => {
  for (const [name, value] of Object.entries(fields)) response.setHeader(name, value);
};

/** The compressed copies of a file, the better one first. */
const copies = [
  { encoding: 'br', extension: '.br' },
  { encoding: 'gzip', extension: '.gz' },
];

/** Sends the whole page for unknown addresses. */
function notFound(
  folder: string,
  status: 404 | 410,
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
  fields: HeaderFields,
): void {
  const file = join(folder, filePath(notFoundAddress));
  const accepted = request.headers['accept-encoding'] ?? '';
  const copy = copies.find(
    ({ encoding, extension }) => new RegExp(`\\b${encoding}\\b`, 'u').test(accepted) && existsSync(file + extension),
  );
  readFile(file + (copy?.extension ?? '')).then((page) => {
    setHeaders(response, { ...fields, Vary: 'Accept-Encoding' });
    if (copy !== undefined) response.setHeader('Content-Encoding', copy.encoding);
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  }, next);
}

/** A host of which one file fails. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { previewServer } from '../../src/press/serve/preview-server.ts';
import { counterpart, damaged, type ChaosFailure, type Sent } from './failures.ts';

export interface FailureRule {
  /** Of the request, without its query. */
  readonly path: string;
  readonly failure: ChaosFailure;
}

export interface FailingSite {
  readonly url: string;
  /** Paths that were requested since the last reset, in order. */
  readonly requested: string[];
  isOnline: boolean;
  rule: FailureRule | undefined;
  /** Answers the requests that are held because they are late. */
  readonly release: () => void;
  /** Whether no request was answered or awaited for this many milliseconds. Requests that are held don't count. */
  readonly isQuiet: (milliseconds: number) => boolean;
  /**
   * Serves another edition from now on. Files of another version are those of the edition before.
   * @param old an edition whose assets are served too
   */
  readonly deploy: (folder: string, old?: string) => void;
  /** Begins anew: online, without a failure. */
  readonly reset: (folder: string) => void;
  readonly close: () => void;
}

/** @param other the folder of the next edition, for files of another version until an edition is deployed */
export async function openFailingSite(first: string, other: string): Promise<FailingSite> {
  const source = await openSource(first);
  const next = await openSource(other);
  let held: (() => void)[] = [];
  let pending = 0;
  let lastAt = 0;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const { rule } = site;
    if (!site.isOnline) return void request.socket.destroy();
    site.requested.push(path);
    if (rule?.path !== path) return send(response, await source.fetch(request.url ?? '/', request.method));
    if (rule.failure === 'refused') return void request.socket.destroy();
    if (rule.failure === 'late') {
      pending -= 1;
      await new Promise<void>((resolve) => held.push(resolve));
      pending += 1;
      return send(response, await source.fetch(request.url ?? '/', request.method));
    }
    return send(
      response,
      await damaged(
        rule.failure,
        path,
        await source.fetch(path),
        (one) => next.fetch(counterpart(next.folder(), one)),
        () => source.fetch('/no/such/file/'),
      ),
    );
  };

  const server = createServer((request, response) => {
    pending += 1;
    answer(request, response)
      .catch(() => request.socket.destroy())
      .finally(() => {
        pending -= 1;
        lastAt = performance.now();
      });
  });
  const release = () => {
    const due = held;
    held = [];
    for (const resolve of due) resolve();
  };
  const site: FailingSite = {
    url: await listen(server),
    requested: [],
    isOnline: true,
    rule: undefined,
    release,
    isQuiet: (milliseconds) => pending === 0 && performance.now() - lastAt > milliseconds,
    deploy(folder, old) {
      next.deploy(source.folder());
      source.deploy(folder, old);
    },
    reset(folder) {
      site.rule = undefined;
      site.isOnline = true;
      release();
      next.deploy(other);
      source.deploy(folder);
      site.requested.length = 0;
    },
    close() {
      release();
      for (const one of [server, source.server, next.server]) {
        one.closeAllConnections();
        one.close();
      }
    },
  };
  return site;
}

/** Headers that a changed body may not have. */
const transferHeaders = new Set(['content-encoding', 'content-length', 'transfer-encoding', 'connection', 'etag']);

function send(response: ServerResponse, { status, headers, body }: Sent): void {
  if (!response.destroyed) response.writeHead(status, { ...headers }).end(body);
}

/** What was sent before, by folder. A built edition doesn't change, and many pages are opened of each. */
const known = new Map<string, Promise<Sent>>();

/** The header of a request that names the folder of the edition. */
const folderHeader = 'x-folder';

/** Serves an edition as it is. */
async function openSource(first: string) {
  let folder = first;
  let oldFolder: string | undefined;
  const serversOf = new Map<string, ReturnType<typeof previewServer>>();
  // Another edition may be deployed before the server handles a request. So the request names its folder.
  const server = createServer((request, response) => {
    const wanted = String(request.headers[folderHeader]);
    const serve = serversOf.get(wanted) ?? previewServer(wanted, '/');
    serversOf.set(wanted, serve);
    serve(request, response, () => response.writeHead(500).end());
  });
  // Only the fetching side ends connections: one that the server ends at the moment of a request fails the request.
  server.keepAliveTimeout = 0;
  const url = await listen(server);
  const fetchAnew = async (from: string, path: string, method: string): Promise<Sent> => {
    const response = await fetch(url + path, { method, redirect: 'manual', headers: { [folderHeader]: from } });
    const kept = [...response.headers].filter(([name]) => !transferHeaders.has(name));
    const body = Buffer.from(await response.arrayBuffer());
    return { status: response.status, headers: Object.fromEntries(kept), body };
  };
  const fetchFrom = (from: string, path: string, method: string): Promise<Sent> => {
    const key = [method, from, path].join(' ');
    const sent = known.get(key) ?? fetchAnew(from, path, method);
    known.set(key, sent);
    // Else a file that could not be fetched once would fail in all cases that follow.
    sent.catch(() => known.delete(key));
    return sent;
  };
  return {
    server,
    folder: () => folder,
    deploy(next: string, old?: string) {
      folder = next;
      oldFolder = old;
    },
    async fetch(path: string, method = 'GET'): Promise<Sent> {
      const old = oldFolder;
      const sent = await fetchFrom(folder, path, method);
      return sent.status === 404 && path.startsWith('/assets/') && old !== undefined
        ? fetchFrom(old, path, method)
        : sent;
    },
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

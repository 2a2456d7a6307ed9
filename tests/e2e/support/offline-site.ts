import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { previewServer } from '../../../src/press/serve/preview-server.ts';

/** How the host behaves: it answers, it is not there, or it takes requests and says nothing. */
type Network = 'answers' | 'gone' | 'silent';

/** A host of a test's own, which can go away and be given another edition. */
export interface OfflineSite {
  readonly url: string;
  readonly folder: string;
  /** Paths asked for, in their order. */
  readonly asked: string[];
  network: Network;
  /** Answers a path with something of the test's own. */
  readonly instead: Map<string, { readonly status: number; readonly body?: string }>;
  /** Gives the host another edition, whose scripts have other names, as a deploy does. */
  readonly deployAnother: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** @param edition a built edition, which is copied */
export async function openSite(edition: string, base = '/'): Promise<OfflineSite> {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-offline-'));
  await cp(edition, folder, { recursive: true });
  const serve = previewServer(folder, base);
  const asked: string[] = [];
  const instead: OfflineSite['instead'] = new Map();
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (site.network === 'gone') return void request.socket.destroy();
    asked.push(path);
    if (site.network === 'silent') return undefined;
    const other = instead.get(path);
    if (other !== undefined)
      return void response.writeHead(other.status, { 'content-type': 'text/html' }).end(other.body);
    return serve(request, response, () => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const site: OfflineSite = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base.slice(0, -1)}`,
    folder,
    asked,
    network: 'answers',
    instead,
    deployAnother: () => renameScripts(folder),
    async close() {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return site;
}

/** Every script gets a name of the same length, in all files that name it. */
async function renameScripts(folder: string): Promise<void> {
  const scripts = (await readdir(join(folder, 'assets'))).filter((name) => name.endsWith('.js'));
  const renamed = new Map(
    scripts.map((name) => [name, name.replace(/.\.js$/u, (end) => (end === '0.js' ? '1.js' : '0.js'))]),
  );
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || !/\.(?:html|js)$/u.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    let text = await readFile(file, 'utf8');
    for (const [before, after] of renamed) text = text.replaceAll(before, after);
    // A version is made of the names.
    text = text.replace(/"version":"[^"]{4}/u, '"version":"next');
    await rm(file);
    await writeFile(join(entry.parentPath, renamed.get(entry.name) ?? entry.name), text);
  }
}

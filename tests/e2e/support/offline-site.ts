import { expect, type Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { previewServer } from '../../../src/press/serve/preview-server.ts';
import { digestLength } from '../../../src/service-worker/worker-config.ts';
import { folderOf } from './editions.ts';
import { untilHydrated, test as base } from './reader.ts';

/** A host for one test, which can go offline and be given another edition. */
export interface OfflineSite {
  readonly url: string;
  readonly folder: string;
  /** The paths that were requested, in order. */
  readonly requested: string[];
  isOnline: boolean;
  /** Responses that replace those of the edition, by path. They are HTML, unless they say otherwise. */
  readonly replaced: Map<string, { readonly status: number; readonly body?: string; readonly type?: string }>;
  /**
   * Replaces the edition by one whose scripts have other names, as a deployment does.
   * @param format such as `v2`, if the data files have other addresses too
   */
  readonly deployAnother: (format?: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Serves a copy of an edition.
 * @param edition the folder of a built edition
 */
export async function openSite(edition: string, basePath = '/'): Promise<OfflineSite> {
  const copies: string[] = [];
  const copyOf = async (folder: string): Promise<string> => {
    const copy = await mkdtemp(join(tmpdir(), 'broadsheet-offline-'));
    copies.push(copy);
    await cp(folder, copy, { recursive: true });
    return copy;
  };
  let folder = await copyOf(edition);
  let serve = previewServer(folder, basePath);
  const requested: string[] = [];
  const replaced: OfflineSite['replaced'] = new Map();
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (!site.isOnline) return void request.socket.destroy();
    requested.push(path);
    const other = replaced.get(path);
    if (other !== undefined)
      return void response.writeHead(other.status, { 'content-type': other.type ?? 'text/html' }).end(other.body);
    return serve(request, response, () => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const site: OfflineSite = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${basePath.slice(0, -1)}`,
    get folder() {
      return folder;
    },
    requested,
    isOnline: true,
    replaced,
    // In one step, as a host does: no response is of both editions.
    async deployAnother(format = 'v1') {
      const next = await copyOf(folder);
      if (format !== 'v1') await rename(join(next, 'edition/v1'), join(next, 'edition', format));
      await renameScripts(next, format);
      folder = next;
      serve = previewServer(next, basePath);
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await Promise.all(copies.map((copy) => rm(copy, { recursive: true, force: true })));
    },
  };
  return site;
}

/** The element that says which app runs on a page: `next` if it is that of the edition deployed last. */
export const runningApp = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.documentElement.getAttribute('data-app'));

/**
 * Gives every script another name of the same length, also in the files that refer to it. The page then has the
 * mark of the next app.
 * @param format of the addresses of data files
 */
async function renameScripts(folder: string, format: string): Promise<void> {
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
    text = text.replaceAll('/edition/v1', `/edition/${format}`);
    // The version is a hash of the names.
    text = text.replace(/"version":"[^"]{4}/u, '"version":"next');
    if (entry.name.startsWith('start-app-')) text += '\ndocument.documentElement.setAttribute("data-app","next");';
    await rm(file);
    await writeFile(join(entry.parentPath, renamed.get(entry.name) ?? entry.name), text);
  }
  await writeDigests(folder);
}

/** Writes the digests of the assets into the worker, as the build does. */
async function writeDigests(folder: string): Promise<void> {
  const worker = join(folder, 'service-worker.js');
  let text = await readFile(worker, 'utf8');
  for (const [entry, file = ''] of text.matchAll(/"\/(assets\/[^"]+)":"[^"]+"/gu)) {
    const digest = createHash('sha256').update(await readFile(join(folder, file)));
    text = text.replace(entry, () => `"/${file}":"${digest.digest('base64').slice(0, digestLength)}"`);
  }
  await writeFile(worker, text);
}

/** A test with a host of its own, on which service workers run. */
export const test = base.extend<{ site: OfflineSite }>({
  // oxlint-disable-next-line no-empty-pattern -- the runner reads the needed fixtures from the pattern
  site: async ({}, use) => {
    const site = await openSite(folderOf('first'));
    await use(site);
    await site.close();
  },
});

/** A file of a site on which service workers run uses these options. The console reports what can't be loaded. */
export const offlineOptions = {
  serviceWorkers: 'allow',
  tolerated: /ERR_|Failed to (?:fetch|load)|status of (?:404|503)/u,
} as const;

/** The address of a page's data file. */
export const dataFileOf = (address: string) => `/edition/v1${address.slice(0, -1)}.json`;

/** Whether a cache of the edition has a file. */
export const isCached = (page: Page, cache: string, path: string): Promise<boolean> =>
  page.evaluate(
    async ([kind, wanted]) => {
      const names = (await caches.keys()).filter((name) => name.includes(`:${kind}`));
      const url = new URL(wanted, location.href).href;
      const responses = await Promise.all(
        names.map(async (name) => (await caches.open(name)).match(url, { ignoreVary: true })),
      );
      return responses.some((response) => response !== undefined);
    },
    [cache, path] as const,
  );

/** Waits until a cache of the edition has a file. */
export const untilCached = (page: Page, cache: string, path: string): Promise<void> =>
  expect.poll(() => isCached(page, cache, path), `${path} in ${cache}`).toBe(true);

/** Opens a page, and waits until the worker is active and has cached the page. */
export async function read(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await untilHydrated(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await untilCached(page, 'pages', new URL(url).pathname);
}

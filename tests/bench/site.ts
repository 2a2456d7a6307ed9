import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { filePath, frontFile, storyAddress, storyFile } from '../../src/edition/addresses.ts';
import { FrontPage, StoryPage } from '../../src/edition/published.ts';
import { previewServer } from '../../src/press/serve/preview-server.ts';
import { parse } from 'valibot';

/** A built edition that is served on this machine as a static host would. */
export interface Site {
  readonly origin: string;
  /** Serves the same pages as HTML without scripts. */
  readonly plainOrigin: string;
  /**
   * Serves the same site once more, with its text changed, until the site is closed.
   * @returns the origin
   */
  serveChanged(change: (text: string) => string): Promise<string>;
  /** The address of the lead story. */
  readonly lead: string;
  /**
   * Two related headlines to follow from the lead story, the second on the page of the first. None
   * is the lead story, whose data comes with the document and is not fetched ahead.
   */
  readonly paths: readonly (readonly [first: string, second: string])[];
  close(): void;
}

const headers = ['content-type', 'cache-control', 'content-security-policy', 'location'];

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/**
 * Serves a built edition, with text compressed by brotli. Responses are cached, so that nothing is
 * compressed during a measurement.
 */
export async function serveSite(root: string, folder: string): Promise<Site> {
  const edition = previewServer(folder, '/');
  const source = createServer((request, response) => edition(request, response, () => response.writeHead(500).end()));
  const from = await listen(source);
  const servers = [source];
  const serveChanged = (change: (text: string) => string) => {
    const host = createHost(from, change);
    servers.push(host);
    return listen(host);
  };

  const { lead } = parse(FrontPage, await readJson(folder, frontFile));
  if (lead === undefined) throw new Error(`the edition in ${root} has no lead story`);
  const relatedTo = async (slug: string) =>
    parse(StoryPage, await readJson(folder, storyFile(slug))).related.map((card) => card.slug);
  const paths = (await relatedTo(lead.card.slug)).map(async (first) => {
    const second = (await relatedTo(first)).find((slug) => slug !== lead.card.slug);
    return second === undefined ? [] : [[first, second] as const];
  });
  return {
    origin: await serveChanged((text) => text),
    plainOrigin: await serveChanged(removeScripts),
    serveChanged,
    lead: storyAddress(lead.card.slug),
    paths: (await Promise.all(paths)).flat(),
    close() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

/** Takes the scripts out of a page, and the data for them. */
export const removeScripts = (html: string): string => html.replaceAll(/<script\b.*?<\/script>/gsu, '');

/** Creates a server that passes on the answers of another one, compressed, with their text changed. */
function createHost(from: string, change: (text: string) => string): Server {
  const answers = new Map<string, Promise<Answer>>();
  return createServer((request, response) => {
    const url = request.url ?? '/';
    const answer = answers.get(url) ?? answerOf(`${from}${url}`, change);
    answers.set(url, answer);
    answer.then(
      ({ status, headers, body }) =>
        response.writeHead(status, { ...headers, 'content-length': body.length }).end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
}

async function answerOf(address: string, change: (text: string) => string): Promise<Answer> {
  const response = await fetch(address, { redirect: 'manual' });
  const ownHeaders = Object.fromEntries(
    headers.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  const body = Buffer.from(await response.arrayBuffer());
  const type = response.headers.get('content-type') ?? '';
  if (!/^text\/|json|javascript|xml/u.test(type)) return { status: response.status, headers: ownHeaders, body };
  return {
    status: response.status,
    headers: { ...ownHeaders, 'content-encoding': 'br', vary: 'accept-encoding' },
    body: brotliCompressSync(change(body.toString())),
  };
}

const readJson = async (folder: string, address: string): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, filePath(address)), 'utf8')) as unknown;

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

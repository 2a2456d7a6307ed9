/**
 * The dev servers of a site in several languages. The words of the interface are part of the code, so each language has
 * a process of its own. The first request for a page in a language starts that process. Requests are passed on to it.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { request as sendRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import type { ViteDevServer } from 'vite';
import { editionLanguages, languageFolder, languageVariable } from '../copy/edition-languages.ts';
import { pressConfig } from '../copy/press-config.ts';
import { redirectToSlash } from './request-path.ts';

/** Milliseconds between two tries to reach a server that is starting. */
const patience = 100;
const host = '127.0.0.1';

/**
 * Serves the editions in other languages, each below its folder. The dev server of such an edition serves no other.
 * @returns passes a request on; false if it is for the edition of this server
 */
export function serveLanguages(
  server: ViteDevServer,
): (request: IncomingMessage, response: ServerResponse, fail: (error: unknown) => void) => boolean {
  const { root, base, configFile } = server.config;
  const { language, storiesFolder } = pressConfig(root);
  const running = new Map<string, Promise<number>>();
  const children = new Set<ChildProcess>();

  /** The port of the server for a language. */
  function portFor(tag: string): Promise<number> {
    const port = running.get(tag) ?? start(tag);
    running.set(tag, port);
    // The next request starts it again.
    port.catch(() => running.delete(tag));
    return port;
  }

  async function start(tag: string): Promise<number> {
    const port = await freePort();
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const config = configFile === undefined ? [] : ['--config', configFile];
    const child = spawn(process.execPath, [vite, '--port', String(port), '--strictPort', ...config], {
      cwd: root,
      env: { ...process.env, [languageVariable]: tag },
      // It ends when its input does, so also if this process is killed. This server prints the faults of all editions.
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    children.add(child);
    let errors = '';
    child.stderr.on('data', (text) => (errors = `${errors}${String(text)}`.slice(-2000)));
    child.once('exit', () => {
      children.delete(child);
      running.delete(tag);
    });
    while (!(await answers(port))) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`The dev server of the edition in "${tag}" has ended. ${errors}`);
      await setTimeout(patience);
    }
    return port;
  }

  /** The language whose edition an address belongs to. */
  function languageAt(url: string): string | undefined {
    const [main, ...others] = editionLanguages(storiesFolder);
    if (language !== undefined && language !== main) return undefined;
    return others.find((tag) => `${url.split('?')[0]}/`.startsWith(base + languageFolder(tag)));
  }

  const pass = async (tag: string, { url, method, headers }: IncomingMessage) =>
    sendRequest({ host, port: await portFor(tag), path: url, method, headers });

  server.httpServer?.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const tag = languageAt(request.url ?? '');
    if (tag === undefined) return;
    pass(tag, request).then(
      (passed) => {
        passed.on('upgrade', (answer, other, rest) => {
          const fields = Object.entries(answer.headers).map(([name, value]) => `${name}: ${String(value)}\r\n`);
          socket.write(`HTTP/1.1 101 Switching Protocols\r\n${fields.join('')}\r\n`);
          socket.write(rest);
          other.write(head);
          other.on('error', () => socket.destroy());
          socket.on('error', () => other.destroy());
          socket.pipe(other).pipe(socket);
        });
        passed.on('response', () => socket.destroy());
        passed.on('error', () => socket.destroy());
        passed.end();
      },
      () => socket.destroy(),
    );
  });
  server.httpServer?.once('close', () => {
    for (const child of children) child.kill();
  });

  return (request, response, fail) => {
    const tag = languageAt(request.url ?? '');
    if (tag === undefined) return false;
    if (`${request.url}/` === base + languageFolder(tag)) redirectToSlash(request, response);
    else
      pass(tag, request)
        .then((passed) => {
          passed.on('response', (answer) => {
            response.writeHead(answer.statusCode ?? 502, answer.headers);
            answer.pipe(response);
          });
          passed.on('error', fail);
          request.pipe(passed);
        })
        .catch(fail);
    return true;
  };
}

/** A port that no program uses. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, host, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** Whether a server accepts connections on a port. */
const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, host);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

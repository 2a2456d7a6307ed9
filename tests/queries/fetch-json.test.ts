import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MissingFile, UnusableFile } from '../../src/queries/client.ts';
import { fetchJson } from '../../src/queries/fetch-json.ts';

const answers: Readonly<Record<string, [status: number, type: string, body: string]>> = {
  '/news/a.json': [200, 'application/json', '{"a": 1}'],
  '/news/as-text.json': [200, 'text/plain', '{"a": 1}'],
  '/news/page.json': [200, 'text/html', '<!doctype html><title>Welcome</title>'],
  '/news/cut-off.json': [200, 'application/json', '{"a": '],
  '/news/empty.json': [200, 'application/json', ''],
  '/news/gone.json': [410, 'text/html', ''],
  '/news/broken.json': [500, 'application/json', '{"a": 1}'],
  '/news/refused.json': [403, 'text/html', ''],
};

let server: Server;
let base = '';
let accepted: string | undefined;

beforeAll(async () => {
  server = createServer((request, response) => {
    accepted = request.headers.accept;
    if (request.url === '/news/cut-short.json') {
      response.writeHead(200, { 'content-length': '100' }).write('{', () => response.destroy());
      return;
    }
    const [status, type, body] = answers[request.url ?? ''] ?? [404, 'text/html', '<!doctype html>'];
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/news/`;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
});

const read = (address: string, signal = new AbortController().signal) => fetchJson(base)(address, signal);

describe('a data file on the network', () => {
  test('is read below the base path', async () => {
    await expect(read('/a.json')).resolves.toEqual({ a: 1 });
    expect(accepted).toBe('application/json');
  });

  test('is read whatever its content type is', async () => {
    await expect(read('/as-text.json')).resolves.toEqual({ a: 1 });
  });

  test.each(['/nowhere.json', '/gone.json'])('is missing: %s', async (address) => {
    await expect(read(address)).rejects.toThrow(MissingFile);
    await expect(read(address)).rejects.toThrow(address);
  });

  test.each([
    ['/page.json', 'not JSON'],
    ['/cut-off.json', 'not JSON'],
    ['/empty.json', 'not JSON'],
    ['/broken.json', 'status 500'],
    ['/refused.json', 'status 403'],
  ])('is of no use: %s', async (address, reason) => {
    await expect(read(address)).rejects.toThrow(UnusableFile);
    await expect(read(address)).rejects.toThrow(`${address}: ${reason}`);
  });

  test('that is cut off by the connection is unusable', async () => {
    await expect(read('/cut-short.json')).rejects.toThrow(UnusableFile);
  });

  test('of an unreachable host fails with the network’s error', async () => {
    await expect(fetchJson('http://127.0.0.1:1/')('/a.json', new AbortController().signal)).rejects.toThrow(
      'fetch failed',
    );
  });

  test('is no longer loaded once the request is aborted', async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(read('/a.json', controller.signal)).rejects.toThrow(/abort/iu);
  });
});

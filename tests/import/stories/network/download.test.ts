import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { download } from '../../../../src/import/stories/network/download.ts';
import { useServers } from '../../test-server.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-download-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const serve = useServers();
const limits = { maxBytes: 1000, time: 5000 };
const get = (address: string, hosts: readonly string[], own = limits) =>
  download(address, join(folder, 'file'), own, new Set(hosts));
const hostOf = (address: string) => new URL(address).host;

test('a file of an allowed host is written, unpacked if it was packed', async () => {
  const { address } = await serve((_, response) =>
    response.setHeader('content-encoding', 'gzip').end(gzipSync('Ferry')),
  );
  await get(address, [hostOf(address)]);
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('Ferry');
});

test('private addresses are refused, in any spelling and by any name', async () => {
  const { address, asked } = await serve((_, response) => response.end('secret'));
  const { port } = new URL(address);
  for (const host of ['127.0.0.1', '0x7f.1', '2130706433', 'localhost', '[::ffff:127.0.0.1]', '[::1]'])
    await expect(get(`http://${host}:${port}/`, [])).rejects.toThrow('is a private address');
  expect(asked).toEqual([]);
});

test('a redirect to a private address is refused, and one to an allowed host is followed', async () => {
  const secret = await serve((_, response) => response.end('secret'));
  const { address } = await serve(({ url }, response) => {
    const location = url === '/out' ? secret.address : url === '/file' ? 'file:///etc/passwd' : '/in';
    if (url === '/in') response.end('Ferry');
    else response.writeHead(302, { location }).end();
  });
  await expect(get(`${address}/out`, [hostOf(address)])).rejects.toThrow('is a private address');
  expect(secret.asked).toEqual([]);
  await expect(get(`${address}/file`, [hostOf(address)])).rejects.toThrow('"file:" addresses can\'t be fetched');
  expect(await get(`${address}/start`, [hostOf(address)])).toEqual({ address: `${address}/in` });
});

test('what is too large, too slow, absent or redirected for ever is refused', async () => {
  const { address } = await serve(({ url }, response) => {
    if (url === '/large') response.setHeader('content-length', 5000).end('x'.repeat(5000));
    if (url === '/packed') response.setHeader('content-encoding', 'gzip').end(gzipSync('x'.repeat(1e6)));
    if (url === '/absent') response.writeHead(404).end();
    if (url === '/loop') response.writeHead(301, { location: '/loop' }).end();
    if (url === '/slow') response.write('x');
  });
  const hosts = [hostOf(address)];
  await expect(get(`${address}/large`, hosts)).rejects.toThrow('larger than');
  await expect(get(`${address}/packed`, hosts)).rejects.toThrow('larger than');
  await expect(get(`${address}/absent`, hosts)).rejects.toThrow('answers with status 404');
  await expect(get(`${address}/loop`, hosts)).rejects.toThrow('redirects too often');
  await expect(get(`${address}/slow`, hosts, { maxBytes: 1000, time: 200 })).rejects.toThrow(
    'not complete after 0.2 s',
  );
  await expect(get('http://user:secret@tarn.example/', [])).rejects.toThrow('user name');
});

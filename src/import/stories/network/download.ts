import { lookup as lookUpName, type LookupAddress } from 'node:dns';
import { createWriteStream } from 'node:fs';
import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import * as messages from '../messages/network.ts';
import { isPrivateAddress } from './private-address.ts';

/** What a download may take. */
export interface DownloadLimits {
  readonly maxBytes: number;
  /** Milliseconds for the whole download. */
  readonly time: number;
}

/** Hosts that may have a private address, such as `cms.example:8080`, since the person who imports named them. */
export type AllowedHosts = ReadonlySet<string>;

export interface Download {
  /** The address after redirects. */
  readonly address: string;
}

/** Why something was not downloaded. The message says it in a few words. */
export class DownloadRefused extends Error {
  override readonly name = 'DownloadRefused';
}

const maxRedirects = 8;

/**
 * Downloads a file over HTTP or HTTPS. It refuses private addresses, also behind a name or a redirect, unless their
 * host is allowed. It looks a name up once, and connects to the address that it has checked.
 * @param path of the file that is written
 * @throws DownloadRefused with the reason
 */
export async function download(
  address: string,
  path: string,
  { maxBytes, time }: DownloadLimits,
  allowedHosts: AllowedHosts = new Set(),
): Promise<Download> {
  const signal = AbortSignal.timeout(time);
  let url = new URL(address);
  try {
    for (let redirects = 0; redirects <= maxRedirects; redirects++) {
      const response = await ask(url, allowedHosts, signal);
      const { statusCode = 0, headers } = response;
      if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
        response.destroy();
        if (!URL.canParse(headers.location, url)) throw new DownloadRefused(messages.badRedirect);
        url = new URL(headers.location, url);
        continue;
      }
      if (statusCode !== 200) {
        response.destroy();
        throw new DownloadRefused(messages.badStatus(statusCode));
      }
      if (Number(headers['content-length'] ?? 0) > maxBytes) {
        response.destroy();
        throw new DownloadRefused(messages.tooLarge(maxBytes));
      }
      await pipeline([response, ...decoders(headers['content-encoding']), limit(maxBytes), createWriteStream(path)], {
        signal,
      });
      return { address: url.href };
    }
    throw new DownloadRefused(messages.tooManyRedirects);
  } catch (error) {
    if (error instanceof DownloadRefused) throw error;
    if (signal.aborted) throw new DownloadRefused(messages.tooSlow(time));
    throw new DownloadRefused(error instanceof Error ? messages.failed(error.message) : String(error));
  }
}

function ask(url: URL, allowedHosts: AllowedHosts, signal: AbortSignal): Promise<IncomingMessage> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return Promise.reject(new DownloadRefused(messages.badScheme(url.protocol)));
  if (url.username !== '' || url.password !== '') return Promise.reject(new DownloadRefused(messages.withCredentials));
  const isAllowed = allowedHosts.has(url.host);
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  // An address in numbers is not looked up.
  if (!isAllowed && isIP(host) !== 0 && isPrivateAddress(host))
    return Promise.reject(new DownloadRefused(messages.privateAddress(url.hostname)));
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const headers = {
      'user-agent': 'Broadsheet-import/1.0',
      accept: '*/*',
      'accept-encoding': 'gzip, deflate, br',
    };
    const options = { signal, headers, agent: false, ...(isAllowed ? {} : { lookup: publicLookup }) };
    request(url, options, resolve).on('error', reject).end();
  });
}

/** Looks up a name, and refuses it if one of its addresses is private. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookUpName(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error !== null) return callback(error, '', 0);
    if (addresses.length === 0 || addresses.some(({ address }) => isPrivateAddress(address)))
      return callback(new DownloadRefused(messages.privateAddress(hostname)), '', 0);
    if (options.all === true) return callback(null, addresses);
    callback(null, addresses[0]?.address ?? '', addresses[0]?.family);
  });
};

/** The decoders of a response's encodings, in the order in which they are needed. */
const decoders = (encodings = ''): Transform[] =>
  encodings
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .toReversed()
    .flatMap((name) => {
      if (name === 'gzip' || name === 'x-gzip') return [createGunzip()];
      if (name === 'deflate') return [createInflate()];
      return name === 'br' ? [createBrotliDecompress()] : [];
    });

/** Ends a stream that has more bytes than are allowed, after they are decompressed. */
function limit(maxBytes: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Uint8Array, _, done) {
      bytes += chunk.length;
      if (bytes > maxBytes) done(new DownloadRefused(messages.tooLarge(maxBytes)));
      else done(null, chunk);
    },
  });
}

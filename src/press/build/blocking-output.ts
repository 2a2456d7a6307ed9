import type { Writable } from 'node:stream';

/**
 * Makes a stream wait until all that is written to it has left. Vite ends its process right after
 * an error, and what a pipe has not taken by then (it holds 64 KB) would be lost.
 */
export function writeWhole(stream: Writable): void {
  const handle: unknown = Reflect.get(stream, '_handle');
  if (typeof handle !== 'object' || handle === null || !('setBlocking' in handle)) return;
  if (typeof handle.setBlocking === 'function') handle.setBlocking(true);
}

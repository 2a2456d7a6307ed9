import type { Writable } from 'node:stream';

/**
 * Makes writes to a stream block until the reader has taken them. Vite ends the process right after
 * an error, and a pipe, which holds 64 KB, would lose the rest of a long list of faults.
 */
export function blockOutput(stream: Writable): void {
  const handle: unknown = Reflect.get(stream, '_handle');
  if (typeof handle !== 'object' || handle === null || !('setBlocking' in handle)) return;
  if (typeof handle.setBlocking === 'function') handle.setBlocking(true);
}

/** Compression with DEFLATE (RFC 1951), by the browser. */

type Bytes = Uint8Array<ArrayBuffer>;

/** Sends bytes through a stream. @returns undefined where more than `most` bytes come out */
async function through(
  bytes: Bytes,
  { readable, writable }: GenericTransformStream,
  most: number,
): Promise<Bytes | undefined> {
  const writer = writable.getWriter();
  // Reading throws the same error.
  const written = writer.write(bytes).then(() => writer.close());
  written.catch(() => undefined);
  const parts: Bytes[] = [];
  let length = 0;
  const reader = readable.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Compresses bytes. @returns undefined where the browser can't */
export async function deflate(bytes: Bytes): Promise<Bytes | undefined> {
  try {
    return await through(bytes, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY);
  } catch {
    return undefined;
  }
}

/** The result of decompressing bytes. */
export type Inflated =
  | { readonly kind: 'inflated'; readonly bytes: Bytes }
  | { readonly kind: 'damaged' | 'too large' | 'unavailable' };

/**
 * Decompresses bytes.
 * @param most the largest allowed result, in bytes: a small input can expand to a very large one
 */
export async function inflate(bytes: Bytes, most: number): Promise<Inflated> {
  let stream: DecompressionStream;
  try {
    stream = new DecompressionStream('deflate-raw');
  } catch {
    return { kind: 'unavailable' };
  }
  try {
    const whole = await through(bytes, stream, most);
    return whole === undefined ? { kind: 'too large' } : { kind: 'inflated', bytes: whole };
  } catch {
    return { kind: 'damaged' };
  }
}

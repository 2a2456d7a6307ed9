/** Compression with DEFLATE (RFC 1951), by the browser. */

type Bytes = Uint8Array<ArrayBuffer>;

/** Converts bytes with a stream. Undefined if the result has more than `maxBytes` bytes. */
async function convert(
  bytes: Bytes,
  { readable, writable }: GenericTransformStream,
  maxBytes: number,
): Promise<Bytes | undefined> {
  const writer = writable.getWriter();
  // Reading throws the same error, so it is ignored here.
  const written = writer.write(bytes).then(() => writer.close());
  written.catch(() => undefined);
  const parts: Bytes[] = [];
  let length = 0;
  const reader = readable.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > maxBytes) {
      await reader.cancel();
      return undefined;
    }
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** Compresses bytes. Undefined if the browser can't. */
export async function deflate(bytes: Bytes): Promise<Bytes | undefined> {
  try {
    return await convert(bytes, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY);
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
 * @param maxBytes the largest allowed result, in bytes: a small input can expand to a very large one
 */
export async function inflate(bytes: Bytes, maxBytes: number): Promise<Inflated> {
  let stream: DecompressionStream;
  try {
    stream = new DecompressionStream('deflate-raw');
  } catch {
    return { kind: 'unavailable' };
  }
  try {
    const whole = await convert(bytes, stream, maxBytes);
    return whole === undefined ? { kind: 'too large' } : { kind: 'inflated', bytes: whole };
  } catch {
    return { kind: 'damaged' };
  }
}

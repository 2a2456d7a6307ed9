/** Bytes made smaller, as RFC 1951 has it, by the browser itself. */

type Bytes = Uint8Array<ArrayBuffer>;

/** Puts bytes through a stream; undefined where more than a number of them come out. */
async function through(
  bytes: Bytes,
  { readable, writable }: GenericTransformStream,
  most: number,
): Promise<Bytes | undefined> {
  const writer = writable.getWriter();
  // What is wrong with the bytes is said where they are read.
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

/** @returns undefined where the browser has no means to it */
export async function deflate(bytes: Bytes): Promise<Bytes | undefined> {
  try {
    return await through(bytes, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY);
  } catch {
    return undefined;
  }
}

/** What became of bytes that were said to be deflated. */
export type Inflated =
  | { readonly kind: 'whole'; readonly bytes: Bytes }
  | { readonly kind: 'damaged' | 'too much' | 'unavailable' };

/** @param most how many bytes may come out: few that go in can become very many */
export async function inflate(bytes: Bytes, most: number): Promise<Inflated> {
  let stream: DecompressionStream;
  try {
    stream = new DecompressionStream('deflate-raw');
  } catch {
    return { kind: 'unavailable' };
  }
  try {
    const whole = await through(bytes, stream, most);
    return whole === undefined ? { kind: 'too much' } : { kind: 'whole', bytes: whole };
  } catch {
    return { kind: 'damaged' };
  }
}

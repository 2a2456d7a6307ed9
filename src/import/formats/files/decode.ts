import type { Encoding } from './choose-encoding.ts';
import { Utf32Decoder } from './utf32.ts';

/** The text of a file, in pieces. What is no character in the encoding becomes U+FFFD. */
export async function* decodedPieces(
  pieces: AsyncIterable<Buffer> | Iterable<Buffer>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const { name } = encoding;
  const decoder = name.startsWith('utf-32')
    ? new Utf32Decoder(name === 'utf-32le')
    : new TextDecoder(name, { ignoreBOM: true });
  let mark = encoding.mark;
  for await (const piece of pieces) {
    const bytes = mark > 0 ? piece.subarray(mark) : piece;
    mark = Math.max(0, mark - piece.length);
    const text = decoder.decode(bytes, { stream: true });
    if (text !== '') yield text;
  }
  if (decoder instanceof TextDecoder) {
    const rest = decoder.decode();
    if (rest !== '') yield rest;
  }
}

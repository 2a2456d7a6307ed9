/** What an unpacked file may have: more is a trap, made to fill memory or disk. */
export const mostUnpackedBytes = 8 * 2 ** 30;
/** Text is packed to a tenth, at most to a fiftieth. */
const mostGrowth = 200;
/** Small files of one repeated byte are no trap. */
const freeBytes = 64 * 2 ** 20;

/** A file that is unsafe to unpack. The message is for editors. */
export class UnsafeArchive extends Error {}

/** Whether a packed file grows as only traps do. Sizes are in bytes. */
export const isTrap = (packed: number, unpacked: number): boolean =>
  unpacked > mostUnpackedBytes || (unpacked > freeBytes && unpacked > packed * mostGrowth);

/** What is wrong with a file that grows too much. */
export const trapMessage = (packed: number, unpacked: number): string =>
  `it unpacks to more than ${Math.round(unpacked / 2 ** 20)} MB from ${packed} bytes, as files made to do harm do`;

/**
 * Passes on what is unpacked, while it grows no more than files do.
 * @param packed how many bytes were read so far
 * @throws {UnsafeArchive} once it grows too much
 */
export async function* limitGrowth(pieces: AsyncIterable<Buffer>, packed: () => number): AsyncGenerator<Buffer> {
  let unpacked = 0;
  for await (const piece of pieces) {
    unpacked += piece.length;
    if (isTrap(packed(), unpacked)) throw new UnsafeArchive(trapMessage(packed(), unpacked));
    yield piece;
  }
}

import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import type { SourceFile } from '../format.ts';
import { chooseEncoding } from './files/choose-encoding.ts';
import { decodedPieces } from './files/decode.ts';
import { limitGrowth } from './files/limits.ts';

const startBytes = 65_536;
/** More than one piece is never in memory. */
const pieceBytes = 262_144;

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const bytes = Buffer.alloc(4);
    const { bytesRead } = await file.read(bytes, 0, 4, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The bytes of a file, unpacked if it is packed with gzip. */
async function* piecesOf(path: string, isPacked: boolean): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: pieceBytes });
  if (!isPacked) {
    yield* file as AsyncIterable<Buffer>;
    return;
  }
  const unpacked = createGunzip({ chunkSize: pieceBytes });
  file.on('error', (error) => unpacked.destroy(error));
  file.pipe(unpacked);
  try {
    for await (const piece of limitGrowth(unpacked as AsyncIterable<Buffer>, () => file.bytesRead)) yield piece;
  } finally {
    file.destroy();
    unpacked.destroy();
  }
}

async function startOf(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const found: Buffer[] = [];
  let length = 0;
  for await (const piece of pieces) {
    found.push(piece);
    length += piece.length;
    if (length >= startBytes) break;
  }
  return Buffer.concat(found).subarray(0, startBytes);
}

/**
 * Opens a file of the import. Files that are packed with gzip are read unpacked.
 * @param path the path on this machine
 * @param name the path as messages show it
 * @throws if the file can't be read, or grows too much when it is unpacked; the message says so in words for editors
 */
export async function openSource(path: string, name: string): Promise<SourceFile> {
  const isPacked = isGzip(await firstBytes(path));
  const pieces = (): AsyncIterable<Buffer> => piecesOf(path, isPacked);
  const start = await startOf(pieces());
  const encoding = await chooseEncoding(start, pieces);
  let startText = '';
  for await (const text of decodedPieces([start], encoding)) startText += text;
  return {
    path,
    name,
    size: (await stat(path)).size,
    start: startText,
    encoding: encoding.name,
    notes: encoding.note === undefined ? [] : [encoding.note],
    text: () => decodedPieces(pieces(), encoding),
  };
}

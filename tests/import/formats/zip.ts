import { crc32, deflateRawSync } from 'node:zlib';

interface ZipEntry {
  readonly name: string;
  readonly content: Buffer | string;
  /** The mode of Unix, for links. */
  readonly mode?: number;
}

const deflated = 8;

/** A header of an entry: the local one, or the one of the directory. */
function headerOf({ name, content, mode = 0 }: ZipEntry, packed: Buffer, offset: number | undefined): Buffer {
  const bytes = Buffer.from(content);
  const nameBytes = Buffer.from(name);
  const sizes = Buffer.alloc(26);
  sizes.writeUInt16LE(20, 0);
  sizes.writeUInt16LE(0x800, 2);
  sizes.writeUInt16LE(deflated, 4);
  sizes.writeUInt32LE(crc32(bytes), 10);
  sizes.writeUInt32LE(packed.length, 14);
  sizes.writeUInt32LE(bytes.length, 18);
  sizes.writeUInt16LE(nameBytes.length, 22);
  if (offset === undefined) return Buffer.concat([Buffer.from('PK\u{3}\u{4}'), sizes, nameBytes]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE((mode << 16) >>> 0, 6);
  rest.writeUInt32LE(offset, 10);
  const unix = Buffer.from([20, 3]);
  return Buffer.concat([Buffer.from('PK\u{1}\u{2}'), unix, sizes, rest, nameBytes]);
}

/** A zip archive, with names as they are given: libraries refuse to write those that tests need. */
export function zipOf(...entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = deflateRawSync(Buffer.from(entry.content));
    const file = Buffer.concat([headerOf(entry, packed, undefined), packed]);
    directory.push(headerOf(entry, packed, offset));
    files.push(file);
    offset += file.length;
  }
  const end = Buffer.alloc(18);
  const list = Buffer.concat(directory);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, list, Buffer.from('PK\u{5}\u{6}'), end]);
}

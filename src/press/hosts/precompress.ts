import { readdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { writeFileAtomically } from '../files/write-file.ts';
import { compressedExtensions, hostFileAddresses } from './host-plan.ts';

/** Smaller files fit into the first network packets without compression. */
const minBytes = 1024;

/**
 * Level 11 takes twice as long as 10 and makes a page 1% smaller. That is worth it for scripts:
 * they are few, and every reader loads them.
 */
const brotliQuality = (file: string): number => (extname(file) === '.js' ? 11 : 10);

/** The byte of a gzip header that names the operating system (RFC 1952). 255 is "unknown". */
const gzipSystemByte = 9;

/**
 * Writes a `.br` and a `.gz` file next to each text file of a folder, except small ones, for hosts
 * that send these instead of compressing. The same files give the same bytes.
 * @returns how many files were compressed
 */
export async function precompress(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const hostOnly = new Set(hostFileAddresses.map((file) => join(folder, file)));
  const waiting = entries
    .filter((entry) => entry.isFile() && compressedExtensions.includes(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !hostOnly.has(file));
  let done = 0;
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) if (await compress(file)) done += 1;
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, work));
  return done;
}

async function compress(file: string): Promise<boolean> {
  const text = await readFile(file);
  if (text.length < minBytes) return false;
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: brotliQuality(file),
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
    promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  // The same bytes on every system.
  gz[gzipSystemByte] = 255;
  await Promise.all([writeFileAtomically(`${file}.br`, br), writeFileAtomically(`${file}.gz`, gz)]);
  return true;
}

import { readdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { writeFileAtomically } from '../files/write-file.ts';
import { hostFiles } from './plan.ts';

const texts = new Set(['.html', '.js', '.css', '.json', '.svg', '.xml', '.txt', '.webmanifest']);

/** Smaller files fit into the first packets as they are. */
const leastBytes = 1024;

/**
 * The last step takes twice the time for pages that are a hundredth smaller. There are thousands
 * of them; of scripts there are few, and every reader loads them.
 */
const brotliQuality = (file: string): number => (extname(file) === '.js' ? 11 : 10);

/** Says which system made the file; 255 is "unknown", and the same everywhere. */
const gzipSystemByte = 9;

/**
 * Writes a `.br` and a `.gz` beside every text file of a folder that is worth it, for hosts that
 * send those in its place. The same files give the same bytes.
 * @returns how many files have them now
 */
export async function precompress(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const kept = new Set(hostFiles.map((file) => join(folder, file)));
  const waiting = entries
    .filter((entry) => entry.isFile() && texts.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !kept.has(file));
  let done = 0;
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) if (await compress(file)) done += 1;
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, work));
  return done;
}

async function compress(file: string): Promise<boolean> {
  const text = await readFile(file);
  if (text.length < leastBytes) return false;
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
  gz[gzipSystemByte] = 255;
  await Promise.all([writeFileAtomically(`${file}.br`, br), writeFileAtomically(`${file}.gz`, gz)]);
  return true;
}

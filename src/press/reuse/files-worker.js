/**
 * A worker thread. It lists, links and writes the tens of thousands of files of an edition, and reads the caches, while
 * the build does something else. It is JavaScript because Node.js 20 starts no thread from TypeScript.
 */
// Messages between threads have no target origin.
// oxlint-disable unicorn/require-post-message-target-origin
import { createHash } from 'node:crypto';
import { linkSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { listFiles } from './list-files.js';

/**
 * Gives files of one folder a second name in another.
 * Stops at the first file that can't be linked. A file that is there already is left out.
 * @returns 1 for each path that was linked, else 0
 */
function linkFiles({ from, to, paths }) {
  const folders = new Set();
  const linked = new Uint8Array(paths.length);
  for (const [i, path] of paths.entries()) {
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(join(to, folder), { recursive: true });
    folders.add(folder);
    try {
      linkSync(join(from, path), join(to, path));
      linked[i] = 1;
    } catch (error) {
      if (error.code !== 'EEXIST') break;
    }
  }
  return linked;
}

/** The folders of the files that were written. */
const written = new Set();

/** @returns the size, time and number of the new file */
function writeFile({ path, text }) {
  const folder = dirname(path);
  try {
    if (!written.has(folder)) mkdirSync(folder, { recursive: true });
    written.add(folder);
    writeFileSync(path, text);
    const { size: bytes, mtimeMs: modified, ino: inode } = lstatSync(path);
    return { bytes, modified, inode };
  } catch (error) {
    // The error of a full disk names no file.
    throw Object.assign(error, { path });
  }
}

/** As `readCheckedFile` of checked-file.ts. */
function readChecked({ path, lineLength, digestLength }) {
  try {
    const read = readFileSync(path);
    if (read.length < lineLength) return undefined;
    // A buffer with other things in it, as small files have it, can't be handed over.
    const bytes = read.buffer.byteLength === read.length ? read : Buffer.from(new Uint8Array(read).buffer);
    const digest = bytes.toString('latin1', 0, digestLength);
    const content = bytes.subarray(lineLength);
    return createHash('sha256').update(content).digest('hex') === digest ? content : undefined;
  } catch {
    return undefined;
  }
}

const tasks = { list: ({ folder, part }) => listFiles(folder, part), link: linkFiles, write: writeFile, readChecked };

function resultOf({ number, input: { task, input } }) {
  try {
    return { number, result: tasks[task](input) };
  } catch (error) {
    // The fields of an error, such as its code, are lost on the way.
    return { number, error: { ...error, message: error.message } };
  }
}

parentPort.on('message', (messages) => {
  const results = messages.map(resultOf);
  // A buffer is handed over, which takes no time.
  const handed = results.flatMap(({ result }) =>
    result instanceof Uint8Array && result.buffer.byteLength > 0 ? [result.buffer] : [],
  );
  parentPort.postMessage(results, handed);
});

/** Lists the files of a folder. It is JavaScript because a worker thread runs it too. */
import { lstatSync, readdirSync } from 'node:fs';

/** What is known of a file: its size, time and number on the disk. */
const fields = 3;

/** See list-files.d.ts. */
export function listFiles(folder, { below = '', except } = {}) {
  const paths = [];
  let stats = new Float64Array(1024 * fields);
  const list = (path) => {
    for (const entry of readdirSync(path === '' ? folder : `${folder}/${path}`, { withFileTypes: true })) {
      const file = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) {
        if (file !== except) list(file);
      } else {
        const { size, mtimeMs, ino } = lstatSync(`${folder}/${file}`);
        const start = paths.push(file) * fields - fields;
        if (start === stats.length) {
          const more = new Float64Array(start * 2);
          more.set(stats);
          stats = more;
        }
        stats[start] = size;
        stats[start + 1] = mtimeMs;
        stats[start + 2] = ino;
      }
    }
  };
  try {
    list(below);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
  }
  return { paths: paths.join('\0'), stats: stats.slice(0, paths.length * fields) };
}

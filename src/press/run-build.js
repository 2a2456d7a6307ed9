/**
 * `npm run build`. Vite takes seconds to start. So a build runs without it if an earlier build has bundled the same
 * sources. Otherwise Vite builds, as with `vite build`.
 *
 * The options `--plan`, `--shard 2/8` and `--merge` divide a build among machines. They become a variable, since Vite
 * doesn't know them.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = process.cwd();
const args = process.argv.slice(2);

const parts = [];
for (let i = args.findIndex(isPart); i >= 0; i = args.findIndex(isPart))
  parts.push(...args.splice(i, args[i] === '--shard' ? 2 : 1));
if (parts.length > 0) process.env.BUILD_PART = parts.join(' ');

/** @param {string} arg */
function isPart(arg) {
  return /^--(?:plan|merge|shard(?:=.*)?)$/.test(arg);
}

const cache = join(root, 'node_modules/.cache/broadsheet');

/** The bundled presses that `keepPress` has written, the newest first. */
function keptPresses() {
  try {
    const kept = JSON.parse(readFileSync(join(cache, 'press.json'), 'utf8'));
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

/** Builds with a press. False if it is of other sources, if it is damaged, or if Vite has to bundle. */
async function buildWith({ folder, entry, key }) {
  let press;
  try {
    const hash = createHash('sha256');
    for (const path of readdirSync(join(cache, folder)).toSorted())
      hash.update(`${path}\n${readFileSync(join(cache, folder, path), 'utf8')}\n`);
    if (folder !== `press-${hash.digest('hex').slice(0, 16)}`) return false;
    press = await import(pathToFileURL(join(cache, folder, entry)).href);
  } catch {
    return false;
  }
  return press.buildAlone(root, args, key);
}

let isBuilt = false;
for (const press of keptPresses()) isBuilt ||= await buildWith(press);
if (isBuilt) {
  // Node.js would give back the memory of a large edition piece by piece.
  process.stdout.write('', () => process.exit());
} else {
  const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
  process.argv.splice(1, Infinity, vite, 'build', ...args);
  await import(pathToFileURL(vite).href);
}

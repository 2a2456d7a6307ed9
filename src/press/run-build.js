/**
 * `npm run build`. Vite takes seconds to start. So a build runs without it if an earlier build has bundled the same
 * sources. Otherwise Vite builds, as with `vite build`.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = process.cwd();
const args = process.argv.slice(2);

/** Loads the bundled press that `keepPress` has written. Undefined if there is none, or if it is damaged. */
async function loadPress() {
  try {
    const cache = join(root, 'node_modules/.cache/broadsheet');
    const { folder, entry, key } = JSON.parse(readFileSync(join(cache, 'press.json'), 'utf8'));
    const hash = createHash('sha256');
    for (const path of readdirSync(join(cache, folder)).toSorted())
      hash.update(`${path}\n${readFileSync(join(cache, folder, path), 'utf8')}\n`);
    if (folder !== `press-${hash.digest('hex').slice(0, 16)}`) return undefined;
    const { buildAlone } = await import(pathToFileURL(join(cache, folder, entry)).href);
    return () => buildAlone(root, args, key);
  } catch {
    return undefined;
  }
}

const press = await loadPress();
if (press === undefined || !(await press())) {
  const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
  process.argv.splice(1, Infinity, vite, 'build', ...args);
  await import(pathToFileURL(vite).href);
}

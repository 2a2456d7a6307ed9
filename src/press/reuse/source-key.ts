import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/** What decides the code of a build besides the sources: packages, settings of the bundler, and of its environment. */
const settings = /^(?:.*\.(?:[cm]?[jt]s|json)|index\.html|\.env.*)$/u;

/** The versions and digests of all packages, as `npm install` lists them. */
const installed = 'node_modules/.package-lock.json';

export interface KeyOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** When the code that runs was loaded, in milliseconds since 1970. */
  readonly loaded?: number;
}

/**
 * A digest of all code that makes an edition: the sources, the packages, the version of Node.js and the settings of the
 * bundler. Stories are no part of it. If a source was written after the running code was loaded, they may differ, so
 * that the key is a new one that no other build has.
 * @param root the project's folder
 * @param storiesFolder an absolute path
 */
export function sourceKey(
  root: string,
  storiesFolder: string,
  { env = process.env, loaded = performance.timeOrigin }: KeyOptions = {},
): string {
  const hash = createHash('sha256');
  const { versions, platform, arch } = process;
  const variables = Object.entries(env).filter(([name]) => name === 'NODE_ENV' || name.startsWith('VITE_'));
  hash.update(JSON.stringify([versions, platform, arch, variables.toSorted(([a], [b]) => (a < b ? -1 : 1))]));
  let latest = 0;
  for (const path of [...readdirSync(root).filter((name) => settings.test(name)), ...codeIn(root, storiesFolder)]) {
    const file = join(root, path);
    latest = Math.max(latest, statSync(file).mtimeMs);
    const content = readFileSync(file);
    hash.update(JSON.stringify([path, content.length])).update(content);
  }
  const packages = join(root, installed);
  // Its content and not its time: machines that share a cache install the same packages at other times.
  if (existsSync(packages)) hash.update(readFileSync(packages));
  return latest > loaded ? randomUUID() : hash.digest('base64');
}

/** The paths of all sources. The stories of any edition may lie between them. */
function codeIn(root: string, storiesFolder: string): string[] {
  const source = join(root, 'src');
  const isStory = (path: string) =>
    [resolve(source, 'stories'), storiesFolder].some((folder) => path === folder || path.startsWith(folder + sep));
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !isStory(path))
    .map((path) => path.slice(root.length + 1))
    .toSorted();
}

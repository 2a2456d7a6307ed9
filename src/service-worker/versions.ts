import { cacheName } from '../edition/addresses.ts';
import type { ActiveConfig } from './worker-config.ts';
import type { WorkerState } from './worker-state.ts';

/** The versions whose scripts stay cached: the worker's own, and the one before, which open tabs may still use. */
export interface EditionVersions {
  readonly current: string;
  readonly previous?: string | undefined;
}

/** Reads the stored versions; undefined if the stored value has another shape. */
function parseVersions(value: unknown): EditionVersions | undefined {
  if (typeof value !== 'object' || value === null || !('current' in value) || typeof value.current !== 'string')
    return undefined;
  return {
    current: value.current,
    previous: 'previous' in value && typeof value.previous === 'string' ? value.previous : undefined,
  };
}

/** The versions to keep after a worker of a version has become active. */
export function nextVersions(stored: EditionVersions | undefined, version: string): EditionVersions {
  if (stored === undefined) return { current: version };
  return stored.current === version ? stored : { current: version, previous: stored.current };
}

/** The script caches of this edition that belong to neither version. */
export function outdatedCaches(
  names: readonly string[],
  base: string,
  { current, previous }: EditionVersions,
): string[] {
  const needed = new Set(
    [current, previous].flatMap((version) => (version === undefined ? [] : cacheName(base, 'edition', version))),
  );
  return names.filter((name) => name.startsWith(cacheName(base, 'edition')) && !needed.has(name));
}

/**
 * Deletes the scripts of all versions but the worker's own and the one before.
 * @param isReplaced whether a later worker is being installed or waits. Then this worker deletes nothing, since it does
 * not know the later version. The later worker deletes them.
 */
export async function deleteOutdatedCaches(
  { base, version }: Pick<ActiveConfig, 'base' | 'version'>,
  state: WorkerState,
  isReplaced: boolean,
): Promise<void> {
  const versions = nextVersions(parseVersions(await state.read('versions')), version);
  await state.write('versions', versions);
  if (isReplaced) return;
  await Promise.all(outdatedCaches(await caches.keys(), base, versions).map((name) => caches.delete(name)));
}

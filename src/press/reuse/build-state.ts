import { join } from 'node:path';
import { readCheckedFile, writeCheckedFile } from '../files/checked-file.ts';
import { nameDigest } from './digest.ts';

/** All that a whole edition was made of, and how it was left. */
export interface BuildState<Summary = unknown> {
  /** A digest of the code, the settings, and the lists of the folders that were read. */
  readonly inputs: string;
  /** A digest of the lists of the folders that were written. */
  readonly outputs: string;
  /** When it was built, in milliseconds since 1970. */
  readonly builtAt: number;
  /** When the edition changes by itself. */
  readonly changesAt: number | undefined;
  /** What the build printed. */
  readonly summary: Summary;
}

const format = 1;
const stateFile = (cacheFolder: string, target: string): string => join(cacheFolder, `${nameDigest(target)}.state`);

/**
 * Reads how the last build has left a folder.
 * @param target the folder of the edition
 * @returns undefined if that is not known
 */
export async function readState<Summary>(
  cacheFolder: string,
  target: string,
): Promise<BuildState<Summary> | undefined> {
  try {
    const content = await readCheckedFile(stateFile(cacheFolder, target));
    const stored = JSON.parse(Buffer.from(content ?? []).toString()) as StoredState<Summary>;
    return stored.format === format && stored.target === target ? stored.state : undefined;
  } catch {
    // There is none, or another version wrote it.
    return undefined;
  }
}

interface StoredState<Summary> {
  readonly format: number;
  readonly target: string;
  readonly state: BuildState<Summary>;
}

/** @throws the file system's error */
export const writeState = (cacheFolder: string, target: string, state: BuildState): Promise<void> =>
  writeCheckedFile(stateFile(cacheFolder, target), Buffer.from(JSON.stringify({ format, target, state })));

import { constants, copyFileSync, linkSync } from 'node:fs';
import { errorCode } from './error-code.ts';

/**
 * Gives a file a second name, which takes a fraction of the time of writing it. Where that is impossible, such as on
 * another disk, it is copied. No program of ours writes into a file in place, which would change it under both names.
 * @param to a path in a folder that exists
 * @returns what was done; undefined if there is no such file
 */
export function linkFile(from: string, to: string): 'linked' | 'copied' | undefined {
  try {
    linkSync(from, to);
    return 'linked';
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
  }
  try {
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
    return 'copied';
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    if (error instanceof Error) Object.assign(error, { path: to });
    throw error;
  }
}

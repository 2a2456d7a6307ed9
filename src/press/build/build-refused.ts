import { errorCode } from '../files/error-code.ts';

/** A build that can't run in its folders. The message is for the person who started it. */
export class BuildRefused extends Error {
  override readonly name = 'BuildRefused';
}

/** What to do about the file system's errors that a person can mend. */
const remedies: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Free some space, then build again',
  EDQUOT: 'your share of the disk is used up. Free some space, then build again',
  EROFS: 'the file system is read-only. Build into another folder with --outDir',
  EACCES: 'this user may not write there. Change the permissions, then build again',
  EPERM: 'this user may not write there. Change the permissions, then build again',
};

/** The numbers of the same errors on Linux: the bundler gives these. */
const codesOfNumbers: Readonly<Record<string, string>> = { 13: 'EACCES', 28: 'ENOSPC', 30: 'EROFS', 122: 'EDQUOT' };

/**
 * A refusal because of a folder. It says what to do, if a person can mend the error of the file system.
 * @param problem what is wrong with the folder
 */
export function refused(folder: string, problem: string, error: unknown): BuildRefused {
  const reason = error instanceof Error ? error.message : String(error);
  return new BuildRefused(`${folder} ${problem}: ${remedies[errorCode(error) ?? ''] ?? reason}. ${lastEdition}`);
}

const lastEdition = 'The last edition is unchanged.';

/** Explains an error of the file system that ended a build. Other errors stay as they are. */
export function explained(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const [, bundled, number = ''] = /Failed to write file in (.+)\n[^]*\(os error (\d+)\)/u.exec(error.message) ?? [];
  // The bundler's error has a code of its own.
  const remedy = remedies[codesOfNumbers[number] ?? errorCode(error) ?? ''];
  if (remedy === undefined) return error;
  const { dest, path } = error as NodeJS.ErrnoException & { readonly dest?: string };
  return new BuildRefused(`${bundled ?? dest ?? path ?? 'A file'} can't be written: ${remedy}. ${lastEdition}`);
}

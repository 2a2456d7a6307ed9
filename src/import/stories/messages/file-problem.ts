import { errorCode } from '../../../press/files/error-code.ts';

const words: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EACCES: 'it must not be read: check its permissions',
  EPERM: 'it must not be read: check its permissions',
  ELOOP: 'its symbolic links lead to each other',
  ENAMETOOLONG: 'its name is too long',
  EIO: 'the disk can not be read',
  EMFILE: 'too many files are open',
};

/** Why a file can't be read, in words for editors. @param error of the file system, or with a message for editors */
export function fileProblem(error: unknown): string {
  const code = errorCode(error);
  if (code?.startsWith('Z_') === true) return 'it is packed, and damaged: it can not be unpacked';
  if (code !== undefined) return words[code] ?? `the system says ${code}`;
  return error instanceof Error ? error.message : String(error);
}

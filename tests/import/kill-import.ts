import { importArchive } from '../../src/import/command/import-archive.ts';
import { killAtWrite } from '../press/files/kill-at-write.ts';
import { sampleFormat } from './sample-format.ts';

const writes = ['writeFile', 'mkdir', 'rename', 'rm', 'copyFile', 'writeSync', 'renameSync', 'openSync', 'mkdirSync'];

/** Imports samples, and kills this process at one of its writes. */
export const killImport = (_: string, [root = '', number = '', ...args]: readonly string[]): Promise<void> =>
  killAtWrite(number, writes, () => importArchive(root, args, [sampleFormat]));

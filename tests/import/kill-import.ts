import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { importArchive } from '../../src/import/command/import-archive.ts';
import { sampleFormat } from './sample-format.ts';

type Call = (...args: unknown[]) => unknown;
const names = ['writeFile', 'mkdir', 'rename', 'rm', 'copyFile', 'writeSync', 'renameSync', 'openSync', 'mkdirSync'];

/**
 * Imports samples, and kills this process at one of its writes. Prints how many writes there are if none has that
 * number.
 */
export async function killImport(_: string, [root = '', number = '', ...args]: readonly string[]): Promise<void> {
  let count = 0;
  for (const owner of [fs, fs.promises] as unknown as Record<string, Call>[]) {
    for (const name of names) {
      const original = owner[name];
      if (original === undefined) continue;
      owner[name] = (...given) => {
        count += 1;
        if (count === Number(number)) process.kill(process.pid, 'SIGKILL');
        return original.apply(owner, given);
      };
    }
  }
  syncBuiltinESMExports();
  await importArchive(root, args, [sampleFormat]);
  process.stdout.write(`writes: ${count}\n`);
}

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { buildProject } from './small-project.ts';

type Call = (...args: unknown[]) => unknown;
const names = ['writeFile', 'mkdir', 'rename', 'rm', 'link', 'copyFile', 'linkSync', 'mkdirSync'];

/**
 * Builds a small project, and kills this process at one of its writes. Prints how many writes there are if none has
 * that number.
 */
export async function killBuild(_: string, [root = '', number = '']: readonly string[]): Promise<void> {
  let count = 0;
  for (const owner of [fs, fs.promises] as unknown as Record<string, Call>[]) {
    for (const name of names) {
      const original = owner[name];
      if (original === undefined) continue;
      owner[name] = (...args) => {
        count += 1;
        if (count === Number(number)) process.kill(process.pid, 'SIGKILL');
        return original.apply(owner, args);
      };
    }
  }
  syncBuiltinESMExports();
  await buildProject(root);
  process.stdout.write(`writes: ${count}\n`);
}

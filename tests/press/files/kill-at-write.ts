import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

type Call = (...args: unknown[]) => unknown;

/**
 * Kills this process at one of its writes. Prints how many writes the work has if none has that number.
 * @param names of the functions of `node:fs` that count as writes
 */
export async function killAtWrite(number: string, names: readonly string[], work: () => Promise<void>): Promise<void> {
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
  await work();
  process.stdout.write(`writes: ${count}\n`);
}

import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('a command runs in a folder with spaces in its path', { timeout: 30_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'broad sheet é '));
  try {
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
    copyFileSync(join(root, 'src/press/run.js'), join(folder, 'run.js'));
    writeFileSync(join(folder, 'hello.ts'), "export const hello = (): void => void process.stdout.write('hello');");
    expect(
      execFileSync(process.execPath, [join(folder, 'run.js'), 'hello.ts', 'hello'], { cwd: folder, encoding: 'utf8' }),
    ).toBe('hello');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

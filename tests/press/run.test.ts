import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Writes files next to a copy of the command, runs an exported function of one, and gives its output. */
function outputOf(files: Readonly<Record<string, string>>, file: string, name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'broad sheet é '));
  try {
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
    copyFileSync(join(root, 'src/press/run.js'), join(folder, 'run.js'));
    for (const [other, text] of Object.entries(files)) writeFileSync(join(folder, other), text);
    return execFileSync(process.execPath, [join(folder, 'run.js'), file, name], { cwd: folder, encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const hello = "export const hello = (): void => void process.stdout.write('hello');";

test('a command runs in a folder with spaces in its path', { timeout: 30_000 }, () => {
  expect(outputOf({ 'hello.ts': hello }, 'hello.ts', 'hello')).toBe('hello');
});

test('a command may import a file while it runs, such as the one that reads pictures', { timeout: 30_000 }, () => {
  const late = "export const late = async () => (await import('./hello.ts')).hello();";
  expect(outputOf({ 'hello.ts': hello, 'late.ts': late }, 'late.ts', 'late')).toBe('hello');
});

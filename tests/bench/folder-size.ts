import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface FolderSize {
  readonly bytes: number;
  readonly files: number;
  readonly pages: number;
}

export async function sizeOf(folder: string): Promise<FolderSize> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  return {
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    files: files.length,
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
  };
}

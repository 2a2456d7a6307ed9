import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The fields of `edition.json`, for settings that are needed before the edition is checked.
 * @returns no fields if the file can't be read; the check reports it
 */
export function readEditionFile(storiesFolder: string): Readonly<Record<string, unknown>> {
  try {
    const file = readFileSync(join(storiesFolder, 'edition.json'), 'utf8');
    const edition: unknown = JSON.parse(file.replace(/^\ufeff/u, ''));
    return typeof edition === 'object' && edition !== null ? { ...edition } : {};
  } catch {
    return {};
  }
}

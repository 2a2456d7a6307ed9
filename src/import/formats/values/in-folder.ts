import { dirname } from 'node:path';
import type { SourceFile } from '../../format.ts';
import { isOriginal, type Found } from '../../original.ts';

/** An item of a wire: the files that it names lie beside its own. */
export const inFolderOf = (file: SourceFile, found: Found): Found =>
  isOriginal(found) ? { ...found, folder: dirname(file.path) } : found;

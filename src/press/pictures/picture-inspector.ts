import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureInspection } from '../copy/picture-facts.ts';
import { writeFileAtomically } from '../files/write-file.ts';
import { runWithin } from './run-within.ts';

/** Pictures that the list on disk holds: those that were looked up last. */
const maxListed = 50_000;
/** Milliseconds. A file that has just been written could change again without a later time. */
const restlessTime = 2000;

const version = 1;

/** Without pictures, the picture library is not loaded. */
const inspectWhenNeeded = async (file: string): Promise<PictureInspection> =>
  (await import('./inspect-picture.ts')).inspectPicture(file);

interface Listed {
  readonly stamp: string;
  readonly inspection: PictureInspection;
}

/** Knows pictures by their files. */
export interface PictureInspector {
  /**
   * What is known of a file as it is now. A file that is not known yet is noted.
   * @param file an absolute path
   */
  readonly lookUp: (file: string) => PictureInspection | undefined;
  /**
   * Inspects the files that were looked up and not known.
   * @returns whether there were any
   */
  readonly inspectNoted: () => Promise<boolean>;
  /** Stores what is known for the next build. If the folder can't be written to, it does nothing. */
  readonly save: () => Promise<void>;
}

/**
 * Opens the list of inspected pictures that earlier builds have written. A picture is inspected again if the size or
 * the times of its file have changed.
 * @param folder the folder that has the list
 */
export function openPictureInspector(folder: string, inspect = inspectWhenNeeded): PictureInspector {
  const listFile = join(folder, 'pictures.json');
  const listed = readList(listFile);
  const noted = new Set<string>();
  let hasChanged = false;
  return {
    lookUp(file) {
      const known = listed.get(file);
      if (known !== undefined && known.stamp === stampOf(file)) {
        // At the end of the list are those that were used last.
        listed.delete(file);
        listed.set(file, known);
        return known.inspection;
      }
      noted.add(file);
      return undefined;
    },
    async inspectNoted() {
      const files = [...noted];
      noted.clear();
      await runWithin(files, async (file) => {
        const stamp = stampOf(file);
        listed.set(file, { stamp, inspection: await inspect(file) });
      });
      hasChanged ||= files.length > 0;
      return files.length > 0;
    },
    async save() {
      if (!hasChanged) return;
      const now = Date.now();
      const restful = [...listed].filter(([, { stamp }]) => Number(stamp.split(' ')[1]) < now - restlessTime);
      const text = JSON.stringify({ version, pictures: restful.slice(-maxListed) });
      await writeFileAtomically(listFile, text).catch(() => undefined);
    },
  };
}

/** Changes with each change of a file: its size, and the times of its content and of its entry. */
function stampOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? '' : `${stats.size} ${stats.ctimeMs} ${stats.mtimeMs}`;
}

function readList(file: string): Map<string, Listed> {
  try {
    const list = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly version: unknown;
      readonly pictures: readonly [string, Listed][];
    };
    return new Map(list.version === version ? list.pictures.filter(([, { stamp }]) => typeof stamp === 'string') : []);
  } catch {
    return new Map();
  }
}

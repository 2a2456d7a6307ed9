import { cacheFolder, type PressConfig } from '../copy/press-config.ts';
import { readState, writeState } from '../reuse/build-state.ts';
import { digestOf } from '../reuse/digest.ts';
import { listFolder } from '../reuse/folder-listing.ts';
import type { BuildSummary } from './summary.ts';
import { codeKey, type BuildProject } from './write-edition.ts';

/** What a build prints, without the time that it took. */
type Summary = Omit<BuildSummary, 'seconds'>;

export interface Unchanged {
  /** What the last build has printed; undefined if something has changed since, or may have. */
  readonly summary: Summary | undefined;
  /** Keeps the state of the folders for the next build. */
  readonly save: (summary: Summary) => Promise<void>;
}

export interface UnchangedOptions {
  readonly project: BuildProject;
  readonly config: PressConfig;
  /** The folders that the build writes; the first is that of the edition. */
  readonly folders: readonly string[];
  /** Whether an earlier build was interrupted. */
  readonly isInterrupted: boolean;
}

/**
 * Finds out whether an edition is still what a build would make now: by lists of all folders that a build reads and
 * writes, without reading the files. It must be called before anything is read.
 */
export async function openUnchanged({ project, config, folders, isInterrupted }: UnchangedOptions): Promise<Unchanged> {
  const now = Date.now();
  const cache = cacheFolder(project.root);
  const [target = ''] = folders;
  const read = [config.storiesFolder, project.publicDir].map((folder) => listFolder(folder, now)?.digest);
  const inputs = read.includes(undefined)
    ? undefined
    : digestOf(JSON.stringify([codeKey(project, config), config, ...read]));
  const outputs = () => digestOf(JSON.stringify(folders.map((folder) => listFolder(folder))));
  const last = isInterrupted || inputs === undefined ? undefined : await readState<Summary>(cache, target);
  // Without `NOW`, the clock of this machine decides what is published.
  const isInTime = last !== undefined && last.builtAt <= now && now < (last.changesAt ?? Infinity);
  const isSame = last !== undefined && isInTime && last.inputs === inputs && last.outputs === outputs();
  return {
    summary: isSame ? last.summary : undefined,
    async save(summary) {
      // What is missing may be made by the next build.
      if (inputs === undefined || summary.failures.length > 0 || summary.unreadable.length > 0) return;
      const changesAt = config.now === undefined ? summary.nextChange?.time : undefined;
      // A build that can't keep it is as slow as ever. The summary says already that the cache can't be written.
      await writeState(cache, target, { inputs, outputs: outputs(), builtAt: now, changesAt, summary }).catch(() => {});
    },
  };
}
